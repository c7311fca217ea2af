/* Keys of the staff pages, saving while somebody works, what was typed and not saved, and the progress of uploads and signing.
   Every page also works without it. */
(function () {
  'use strict';

  var busy = /^(INPUT|SELECT|TEXTAREA|BUTTON|SUMMARY)$/;

  var mark = /^(radio|checkbox)$/;

  /* Somebody writes or is on a control that has keys of its own; a ticked answer leaves the letters free. */
  function inField(target) {
    return target.isContentEditable || (busy.test(target.tagName) && !mark.test(target.type));
  }

  var store = {
    read: function (area, key) {
      try { return JSON.parse(window[area].getItem(key)); } catch (closed) { return null; }
    },
    write: function (area, key, value) {
      try { window[area].setItem(key, JSON.stringify(value)); } catch (closed) { /* private browsing */ }
    },
    drop: function (area, key) {
      try { window[area].removeItem(key); } catch (closed) { /* private browsing */ }
    }
  };

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

  /* 1, 2, 3: the answer to the requirement in focus, or to the first one without an answer. */
  function judge(place) {
    var all = Array.prototype.slice.call(document.querySelectorAll('.req'));
    var row = document.activeElement.closest('.req') || all.filter(function (one) {
      return one.querySelector('.seg') && !one.querySelector('.seg :checked');
    })[0];
    var answer = row && row.querySelectorAll('.seg input')[place - 1];
    if (!answer) {
      return false;
    }
    answer.checked = true;
    answer.focus();
    answer.dispatchEvent(new Event('change', {bubbles: true}));
    return true;
  }

  /* Space: picks the current row of a list. */
  function pick() {
    var row = rows()[current(rows())];
    var box = row && row.querySelector('input[type=checkbox]');
    if (box) {
      box.click();
    }
    return Boolean(box);
  }

  function onKey(event) {
    if (store.read('localStorage', 'licensing.keysOff')) {
      return;
    }
    var onMark = event.target.tagName === 'INPUT';
    if (event.ctrlKey && event.key === 'Enter' && event.target.form && document.body.classList.contains('staff')) {
      event.preventDefault();
      event.target.form.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || inField(event.target)) {
      return;
    }
    var done = true;
    if (onMark && (/^Arrow|^ $|^Enter$/.test(event.key))) {
      return;
    }
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
    } else if (/^[123]$/.test(event.key)) {
      done = judge(Number(event.key));
    } else if (event.key === ' ') {
      done = pick();
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

  /* A page that follows what happens: asked for again every few seconds, its main part put in place of the old one. */
  function follow(seconds) {
    var seen = Date.now();
    var lost = false;
    function tell() {
      var age = document.querySelector('[data-age]');
      if (age) {
        age.textContent = age.getAttribute(lost ? 'data-lost' : 'data-age').replace('{n}', Math.round((Date.now() - seen) / 1000));
      }
    }
    function ask() {
      fetch(location.href, {credentials: 'same-origin', cache: 'no-store'}).then(function (answer) {
        if (answer.redirected || answer.status === 403 || answer.status === 404) {
          location.reload();
        }
        return answer.ok ? answer.text() : Promise.reject(new Error('no answer'));
      }).then(function (text) {
        var there = new DOMParser().parseFromString(text, 'text/html').querySelector('main');
        var here = document.querySelector('main');
        var link = document.activeElement.closest('main a');
        if (there && there.innerHTML !== here.innerHTML) {
          here.innerHTML = there.innerHTML;
          var again = link && Array.prototype.filter.call(here.querySelectorAll('a'), function (one) {
            return one.href === link.href;
          })[0];
          if (again) {
            again.focus({preventScroll: true});
          }
        }
        seen = Date.now();
        lost = false;
      }).catch(function () {
        lost = true;
      }).then(tell);
    }
    setInterval(tell, 1000);
    setInterval(ask, seconds * 1000);
  }

  if (document.body.hasAttribute('data-live')) {
    follow(Number(document.body.getAttribute('data-live')));
  }

  var staff = document.body.classList.contains('staff');
  if (staff) {
    document.addEventListener('keydown', onKey);
  }

  /* The switch that silences the keys in this browser (WCAG 2.1.4). */
  function keysSwitch(button) {
    function show() {
      var off = store.read('localStorage', 'licensing.keysOff');
      button.textContent = button.getAttribute(off ? 'data-on' : 'data-off');
    }
    button.hidden = false;
    show();
    button.addEventListener('click', function () {
      store.write('localStorage', 'licensing.keysOff', !store.read('localStorage', 'licensing.keysOff'));
      show();
    });
  }

  /* What an official typed survives the end of a session, the back button and a lost race: this tab keeps it until it is saved. */
  var KEPT = 'licensing.kept';

  function keepable() {
    return staff ? Array.prototype.slice.call(document.querySelectorAll('form[method=post] textarea, form[method=post] select, form[method=post] input')).filter(function (field) {
      return field.name && !/^(hidden|password|file|submit|search)$/.test(field.type);
    }) : [];
  }

  function answerOf(field) {
    return mark.test(field.type) ? field.checked : field.value;
  }

  function keyOf(field) {
    return mark.test(field.type) ? field.name + '=' + field.value : field.name;
  }

  /* A page, and the part of it that is asked for: two parts may have fields of one name. */
  function spot() {
    var part = new URLSearchParams(location.search).get('p');
    return location.pathname + (part ? ' ' + part : '');
  }

  function restore() {
    var kept = store.read('sessionStorage', KEPT) || {};
    var here = kept[spot()];
    if (here && here.sent && document.querySelector('main .msg.baik[role=status]')) {
      here.fields = {};
    }
    var fields = keepable();
    Object.keys(kept).forEach(function (path) {
      if (kept[path].sent && path !== spot() && staff) {
        delete kept[path];
      }
    });
    fields.forEach(function (field) {
      var was = here && here.fields[keyOf(field)];
      field.licensingBase = answerOf(field);
      if (was && was.base === field.licensingBase && was.typed !== was.base) {
        field[mark.test(field.type) ? 'checked' : 'value'] = was.typed;
        field.dispatchEvent(new Event('change', {bubbles: true}));
      } else if (was) {
        delete here.fields[keyOf(field)];
      }
    });
    if (here) {
      here.sent = false;
    }
    store.write('sessionStorage', KEPT, kept);
  }

  function remember() {
    var kept = store.read('sessionStorage', KEPT) || {};
    var fields = {};
    keepable().forEach(function (field) {
      if (answerOf(field) !== field.licensingBase) {
        fields[keyOf(field)] = {base: field.licensingBase, typed: answerOf(field)};
      }
    });
    kept[spot()] = {fields: fields, sent: false};
    store.write('sessionStorage', KEPT, kept);
  }

  function sent() {
    var kept = store.read('sessionStorage', KEPT) || {};
    if (kept[spot()]) {
      kept[spot()].sent = true;
      store.write('sessionStorage', KEPT, kept);
    }
  }

  /* <form data-autosave>: sends itself in the background and says so in the bar; a press of a button waits for it. */
  function autosave(form) {
    var timer = null;
    var under = null;

    function told(words) {
      [['bar-said', 'saved'], ['bar-why', 'missing'], ['reqs-note', 'summary'], ['returning', 'returning']].forEach(function (pair) {
        var place = document.getElementById(pair[0]);
        if (place && words[pair[1]] !== undefined) {
          place.textContent = words[pair[1]];
        }
      });
    }

    function save() {
      if (under) {
        soon(300);
        return;
      }
      var data = new FormData(form);
      data.append('autosave', '1');
      under = fetch(form.action, {method: 'POST', body: new URLSearchParams(data), redirect: 'manual'}).then(function (answer) {
        return (answer.ok || answer.status === 422) && /json/.test(answer.headers.get('Content-Type')) ? answer.json().then(told) : null;
      }).catch(function () { /* the words stay in this tab */ }).then(function () { under = null; });
    }

    function soon(wait) {
      clearTimeout(timer);
      timer = setTimeout(save, wait);
    }

    form.addEventListener('change', function () { soon(150); });
    form.addEventListener('input', function (event) {
      if (/^(TEXTAREA|INPUT)$/.test(event.target.tagName) && !mark.test(event.target.type)) {
        soon(1500);
      }
    });
    form.addEventListener('submit', function (event) {
      clearTimeout(timer);
      if (under) {
        var button = event.submitter;
        event.preventDefault();
        under.then(function () { form.requestSubmit(button); });
      }
    });
  }

  /* A list whose rows can be picked: all at once, and how many. */
  function picking(bar) {
    var form = bar.closest('form');
    var owned = Array.prototype.slice.call(form.elements).filter(function (one) { return one.type === 'checkbox'; });
    var all = owned.filter(function (one) { return one.hasAttribute('data-all'); })[0];
    var boxes = owned.filter(function (one) { return one !== all; });

    function count() {
      var picked = boxes.filter(function (box) { return box.checked; }).length;
      bar.textContent = picked ? bar.getAttribute('data-picked').replace('{count}', picked) : '';
      if (all) {
        all.checked = picked > 0 && picked === boxes.length;
        all.indeterminate = picked > 0 && picked < boxes.length;
      }
    }
    if (all) {
      all.hidden = false;
      all.addEventListener('change', function () {
        boxes.forEach(function (box) { box.checked = all.checked; });
        count();
      });
    }
    boxes.forEach(function (box) { box.addEventListener('change', count); });
    count();
  }

  /* <section data-poll="1000">: asks for the same page again until it no longer says so. */
  function poll(section) {
    setTimeout(function () {
      fetch(location.href, {redirect: 'manual'}).then(function (answer) {
        return answer.ok ? answer.text() : Promise.reject(answer.status);
      }).then(function (text) {
        var fresh = new DOMParser().parseFromString(text, 'text/html');
        var now = fresh.querySelector('section[data-poll]');
        if (!now) {
          location.reload();
          return;
        }
        var inside = section.contains(document.activeElement);
        document.title = fresh.title;
        section.replaceWith(now);
        if (inside || !watched(now)) {
          now.querySelector('h1').focus();
        }
        watch(now);
      }).catch(function () { poll(section); });
    }, Number(section.getAttribute('data-poll')));
  }

  function watched(section) {
    return Number(section.getAttribute('data-poll')) > 0;
  }

  function watch(section) {
    if (watched(section)) {
      poll(section);
    }
  }

  /* A link to something inside a closed box opens the box and goes to its first field. */
  function reveal() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var box = target && target.closest('details');
    if (box) {
      box.open = true;
    }
    var field = target && (/^(INPUT|SELECT|TEXTAREA|BUTTON)$/.test(target.tagName) ? target : box && target.querySelector('input:not([type=hidden]), select, textarea'));
    if (field && staff) {
      field.focus();
    }
  }
  window.addEventListener('hashchange', reveal);

  /* What comes back to a page with faults asks for it again, and not to send once more what was refused. */
  function forgetPost() {
    if (document.querySelector('.errsum')) {
      history.replaceState(history.state, '', location.href);
    }
  }
  document.addEventListener('click', function (event) {
    if (event.target.closest('a[href]:not([href^="#"], [target])')) {
      forgetPost();
    }
  });

  /* Two presses are one act. */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) {
      return;
    }
    sent();
    forgetPost();
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

    /* A fault stands at the field and leaves the form as it is. */
    function fault(text) {
      if (bar) {
        bar.hidden = true;
      }
      form.removeAttribute('data-sent');
      if (status) {
        status.classList.remove('muted');
        status.classList.add('err');
      }
      say(text);
    }

    form.addEventListener('submit', function (event) {
      var chosen = form.querySelector('input[type=file]');
      var most = status ? Number(status.getAttribute('data-most')) : 0;
      if (most && chosen && chosen.files && chosen.files[0] && chosen.files[0].size > most) {
        event.preventDefault();
        event.stopPropagation();
        fault(status.getAttribute('data-large'));
        chosen.focus();
        return;
      }
      if (!window.FormData || !bar || event.defaultPrevented) {
        return;
      }
      event.preventDefault();
      var data = new FormData(form, event.submitter);
      var request = new XMLHttpRequest();
      bar.hidden = false;
      if (status) {
        status.classList.remove('err');
        status.classList.add('muted');
      }
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
        if (request.responseURL && request.responseURL !== form.action.split('#')[0]) {
          location.assign(request.responseURL);
          return;
        }
        if (request.status === 413) {
          fault(status && status.getAttribute('data-large'));
          return;
        }
        var fresh = new DOMParser().parseFromString(request.responseText, 'text/html');
        document.title = fresh.title;
        document.getElementById('main').replaceWith(fresh.getElementById('main'));
        start();
      };
      request.onerror = function () {
        fault(status && status.getAttribute('data-interrupted'));
      };
      request.open('POST', form.action);
      request.send(data);
    });
  }

  /* <form data-keep>: what is typed and not yet saved stays in this tab until it is saved, so that a time-out, a page that was
     open too long or a reload loses nothing. Signing out empties the store (Clear-Site-Data). */
  var SENT = 'licensing.sent';

  function place() {
    return 'licensing.typed ' + spot();
  }

  function typed(form) {
    return Array.prototype.filter.call(form.elements, function (one) {
      return one.name && !/^(hidden|password|file|submit|button|fieldset)$/.test(one.type);
    });
  }

  /* What the server sent for a field. */
  function sentFor(one) {
    if (mark.test(one.type)) {
      return one.defaultChecked;
    }
    if (!one.options) {
      return one.defaultValue;
    }
    var chosen = Array.prototype.filter.call(one.options, function (option) { return option.defaultSelected; })[0] || one.options[0];
    return chosen ? chosen.value : '';
  }

  /* Only what was changed is kept, with what stood there before. */
  function jot(form) {
    var known = store.read('sessionStorage', place()) || {};
    var values = {};
    typed(form).forEach(function (one) {
      var key = keyOf(one);
      var before = known[key] ? known[key][0] : sentFor(one);
      var now = answerOf(one);
      if (now !== before) {
        values[key] = [before, now];
      }
    });
    store.write('sessionStorage', place(), values);
  }

  /* What somebody else, or this person elsewhere, has changed since then stays as the server has it. */
  function putBack(form, known) {
    var changed = false;
    typed(form).forEach(function (one) {
      var kept = known[keyOf(one)];
      if (!kept || kept[0] !== sentFor(one)) {
        return;
      }
      changed = true;
      one[mark.test(one.type) ? 'checked' : 'value'] = kept[1];
    });
    return changed;
  }

  function keep(form) {
    var known = store.read('sessionStorage', place());
    if (!document.querySelector('.errsum')) {
      if (known && putBack(form, known)) {
        document.querySelectorAll('[data-restored]').forEach(function (note) { note.hidden = false; });
      }
      store.write('sessionStorage', place(), {});
      jot(form);
    }
    form.addEventListener('input', function () { jot(form); });
    form.addEventListener('submit', function () {
      jot(form);
      store.write('sessionStorage', SENT, place());
    });
  }

  /* A save leads to another page: what was sent is then kept by the server. */
  function forget() {
    var sent = store.read('sessionStorage', SENT);
    if (sent && sent !== place() && !/\/sign-in$/.test(location.pathname)) {
      store.drop('sessionStorage', sent);
      store.drop('sessionStorage', SENT);
    }
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
    forget();
    document.querySelectorAll('form[data-keep]').forEach(keep);
    document.querySelectorAll('form[data-upload]').forEach(upload);
    document.querySelectorAll('textarea[maxlength]').forEach(count);
    document.querySelectorAll('form[data-autosave]').forEach(autosave);
    document.querySelectorAll('[data-picked]').forEach(picking);
    document.querySelectorAll('section[data-poll]').forEach(watch);
    document.querySelectorAll('#keys-switch').forEach(keysSwitch);
    reveal();
    restore();
    var summary = document.querySelector('.errsum');
    if (summary) {
      summary.focus();
    }
    document.querySelectorAll('[data-print]').forEach(function (button) {
      button.addEventListener('click', function () { window.print(); });
    });
  }

  start();
  if (staff) {
    document.addEventListener('input', remember);
    document.addEventListener('change', remember);
  }
})();
