/* Keys of the staff pages and the progress of an upload. Every page also works without this file. */
(function () {
  'use strict';

  var busy = /^(INPUT|SELECT|TEXTAREA|BUTTON|SUMMARY)$/;

  function inField(target) {
    return target.isContentEditable || busy.test(target.tagName);
  }

  /* Lists: the current row carries aria-current; its first link is what Enter opens. */
  function rows() {
    return Array.prototype.slice.call(document.querySelectorAll('[data-keys=list] tbody tr'));
  }

  function current(all) {
    for (var i = 0; i < all.length; i++) {
      if (all[i].getAttribute('aria-current') === 'true') {
        return i;
      }
    }
    return -1;
  }

  function move(step) {
    var all = rows();
    if (!all.length) {
      return;
    }
    var from = current(all);
    var to = Math.max(0, Math.min(all.length - 1, from + step));
    if (from >= 0) {
      all[from].removeAttribute('aria-current');
      all[from].classList.remove('cur');
    }
    all[to].setAttribute('aria-current', 'true');
    all[to].classList.add('cur');
    var link = all[to].querySelector('a');
    if (link) {
      link.focus();
    }
  }

  /* Acts name their letter: <button data-key="n">; inside a list the current row's act wins. */
  function act(key) {
    var all = rows();
    var at = current(all);
    var target = at >= 0 ? all[at].querySelector('[data-key="' + key + '"]') : null;
    target = target || document.querySelector('[data-key="' + key + '"]');
    if (!target || target.getAttribute('aria-disabled') === 'true') {
      return false;
    }
    target.click();
    return true;
  }

  function onKey(event) {
    if (event.ctrlKey && event.key === 'Enter' && event.target.form && document.body.classList.contains('staff')) {
      event.preventDefault();
      event.target.form.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || inField(event.target)) {
      return;
    }
    var done = true;
    if (event.key === 'ArrowDown') {
      done = rows().length > 0;
      move(1);
    } else if (event.key === 'ArrowUp') {
      done = rows().length > 0;
      move(-1);
    } else if (event.key === '/') {
      var search = document.querySelector('input[type=search]');
      done = Boolean(search);
      if (search) {
        search.focus();
      }
    } else if (event.key === 'Enter') {
      var all = rows();
      var link = event.target.tagName === 'A' || current(all) < 0 ? null : all[current(all)].querySelector('a');
      done = Boolean(link);
      if (link) {
        link.click();
      }
    } else if (/^[a-z?]$/i.test(event.key)) {
      done = act(event.key.toLowerCase());
    } else {
      done = false;
    }
    if (done) {
      event.preventDefault();
    }
  }

  if (document.body.classList.contains('staff') && document.body.getAttribute('data-keys-off') === null) {
    document.addEventListener('keydown', onKey);
  }

  /* Two presses are one act. */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post') {
      return;
    }
    if (form.getAttribute('data-sent') !== null) {
      event.preventDefault();
      return;
    }
    form.setAttribute('data-sent', '');
    setTimeout(function () { form.removeAttribute('data-sent'); }, 8000);
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { form.removeAttribute('data-sent'); });
  });

  /* Uploads: <form data-upload> with <progress hidden> and [role=status] holding data-sending, data-interrupted. */
  function upload(form) {
    var bar = form.querySelector('progress');
    var status = form.querySelector('[role=status]');
    var said = 0;

    function say(text) {
      if (status && text) {
        status.textContent = text;
      }
    }

    form.addEventListener('submit', function (event) {
      if (!window.FormData || !bar || event.defaultPrevented) {
        return;
      }
      event.preventDefault();
      var data = new FormData(form, event.submitter);
      var request = new XMLHttpRequest();
      bar.hidden = false;
      request.upload.onprogress = function (progress) {
        if (!progress.lengthComputable) {
          return;
        }
        var percent = Math.round(100 * progress.loaded / progress.total);
        bar.max = 100;
        bar.value = percent;
        if (Date.now() - said > 5000) {
          said = Date.now();
          say((status && status.getAttribute('data-sending') || '').replace('{percent}', percent));
        }
      };
      request.onload = function () {
        if (request.responseURL && request.responseURL !== location.href.split('#')[0]) {
          location.assign(request.responseURL);
          return;
        }
        var fresh = new DOMParser().parseFromString(request.responseText, 'text/html');
        document.title = fresh.title;
        document.getElementById('main').replaceWith(fresh.getElementById('main'));
        start();
      };
      request.onerror = function () {
        bar.hidden = true;
        form.removeAttribute('data-sent');
        say(status && status.getAttribute('data-interrupted'));
      };
      request.open('POST', form.action);
      request.send(data);
    });
  }

  /* Characters left: polite, and only within the last tenth (the words come from the page). */
  function count(area) {
    var line = document.getElementById(area.id + '-count');
    var most = area.maxLength;
    if (!line || most < 0) {
      return;
    }
    area.addEventListener('input', function () {
      var used = area.value.length;
      line.textContent = line.getAttribute('data-text').replace('{used}', used).replace('{max}', most);
      line.setAttribute('aria-live', used > most * 0.9 ? 'polite' : 'off');
    });
  }

  function start() {
    document.querySelectorAll('form[data-upload]').forEach(upload);
    document.querySelectorAll('textarea[maxlength]').forEach(count);
    var summary = document.querySelector('.errsum');
    if (summary) {
      summary.focus();
    }
    document.querySelectorAll('[data-print]').forEach(function (button) {
      button.addEventListener('click', function () { window.print(); });
    });
  }

  start();
})();
