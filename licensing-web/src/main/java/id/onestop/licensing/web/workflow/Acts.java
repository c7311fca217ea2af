package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.web.shared.Failure;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

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
            Refusals.show(refused, fields);
            if (refused instanceof Conflict) {
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

    private void tellWho(String number) {
        var rows = progress.ofFile(number).card().rows();
        if (!rows.isEmpty()) {
            var last = rows.get(rows.size() - 1).handOver();
            var received = last.receivedAt();
            String name = received == null ? last.giverName() : Objects.requireNonNullElse(last.receiverName(), "-");
            Refusals.add(
                    null,
                    "FILE_CHANGED_BY",
                    Map.of("name", name, "time", format.shortDateTime(received == null ? last.givenAt() : received)));
        }
    }
}
