package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Predicate;

/** Finds what another tab has saved since a page was drawn, so that an old form undoes nothing without a word (ui 9). */
@RequestScoped
public class Staleness {

    @Inject
    Messages msg;

    /**
     * Names every requirement that was changed meanwhile, with what is kept now.
     *
     * @param left the page was saved and left before, so whatever differs comes from an old tab
     * @return whether nothing was changed meanwhile
     */
    boolean tell(FileView now, Map<String, FaultForm> forms, Predicate<FaultForm> which, boolean left) {
        boolean none = true;
        for (var row : now.requirements()) {
            var form = forms.get(row.requirement().code());
            var fresh = new FaultForm(row);
            if (form != null && which.test(form) && (left || !form.standsOn(fresh)) && !form.agrees(fresh)) {
                none = false;
                Refusals.add(
                        "v-" + row.requirement().code(),
                        "CHECK_CHANGED_MEANWHILE",
                        Map.of("requirement", row.requirement().name().in(msg.language()), "now", now(row)));
            }
        }
        return none;
    }

    /** From now on these forms stand on what is kept now. */
    void redraw(FileView now, Map<String, FaultForm> forms) {
        for (var row : now.requirements()) {
            var form = forms.get(row.requirement().code());
            if (form != null) {
                form.redraw(new FaultForm(row));
            }
        }
    }

    private String now(FileView.Row row) {
        return msg.get("status.check."
                + (row.verdict() == null ? "UNCHECKED" : row.verdict().name()));
    }
}
