package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.web.shared.Failure;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Does what an official asked for; a refusal is shown on the page, a lost race with the name of who was faster. */
@RequestScoped
public class Acts {

    private static final int LOST_RACE = 409;

    @Inject
    ProgressService progress;

    @Inject
    Formats format;

    /** Whether it was done; if not, the page says why. */
    public boolean done(String number, Runnable act) {
        return done(number, act, UnaryOperator.identity());
    }

    /**
     * Whether it was done; if not, the page says why.
     *
     * @param fields where a field of the command stands on the page
     */
    public boolean done(String number, Runnable act, UnaryOperator<String> fields) {
        try {
            act.run();
            return true;
        } catch (LicensingException refused) {
            var holder = refused instanceof Conflict ? holder(number) : null;
            if (holder == null || !refused.code().equals("WORK_ITEM_NOT_YOURS")) {
                Refusals.show(refused, fields);
            }
            if (refused instanceof Conflict && !refused.parameters().containsKey("by")) {
                tellWho(number);
            }
        } catch (EJBException lost) {
            if (Failure.of(lost, true).status() != LOST_RACE) {
                throw lost;
            }
            tellWho(number);
        }
        return false;
    }

    /** A form came back that is no longer on the page: says who was faster, unless a refusal is already said. */
    void tooLate(String number) {
        var faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() && faces.getMessageList().isEmpty()) {
            tellWho(number);
        }
    }

    /** What was typed into a field that is no longer on the page, so that it can be copied. */
    Stream<Unsaved> unsaved(String field, String label) {
        var faces = FacesContext.getCurrentInstance();
        String text = faces.isPostback()
                ? faces.getExternalContext().getRequestParameterMap().get(field)
                : null;
        return text == null || text.isBlank() ? Stream.empty() : Stream.of(new Unsaved(label, text.strip()));
    }

    private @Nullable String holder(String number) {
        var current = progress.ofFile(number).current();
        return current == null ? null : current.holder();
    }

    private void tellWho(String number) {
        var file = progress.ofFile(number);
        var current = file.current();
        var rows = file.card().line();
        if (current != null && current.holder() != null) {
            told(current.holder(), current.since());
        } else if (!rows.isEmpty()) {
            var last = rows.get(rows.size() - 1).handOver();
            told(last.giverName(), last.givenAt());
        }
    }

    private void told(String name, Instant since) {
        Refusals.add(null, "FILE_CHANGED_BY", Map.of("name", name, "time", format.shortDateTime(since)));
    }
}
