package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.StandardDifference.Section;
import id.onestop.licensing.domain.catalogue.TextDifference.Change;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.DifferenceView;
import id.onestop.licensing.ejb.catalogue.RevisionRow;
import id.onestop.licensing.ejb.catalogue.StandardService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Two revisions of a standard side by side. */
@Named
@RequestScoped
public class DifferenceBacking {

    @Inject
    StandardService standards;

    @Inject
    Messages msg;

    @SuppressWarnings("NullAway.Init")
    private DifferenceView view;

    /**
     * One row of the table.
     *
     * @param first whether it is the first of its component
     */
    public record Row(Words title, boolean first, Change change) {}

    @PostConstruct
    void load() {
        String since = PathParameters.get("since");
        view = standards.difference(
                PathParameters.get("agency"),
                PathParameters.get("service"),
                RevisionAddress.version(PathParameters.get("version")),
                since.isEmpty() ? null : RevisionAddress.version(since));
    }

    public DifferenceView getView() {
        return view;
    }

    public String getTitle() {
        return msg.of("catalogue.difference.title", "before", name(view.before()), "after", name(getAfter()));
    }

    public RevisionRow getAfter() {
        return view.after().revision();
    }

    public String name(RevisionRow row) {
        return RevisionNames.of(row, msg);
    }

    /** How much changed, in one sentence. */
    public String getCounted() {
        var difference = view.difference();
        return difference.empty()
                ? msg.get("catalogue.difference.none")
                : msg.of(
                        "catalogue.difference.count",
                        "changes",
                        difference.count(),
                        "parts",
                        difference.sections().size());
    }

    public List<Row> getRows() {
        var rows = new ArrayList<Row>();
        for (Section section : view.difference().sections()) {
            boolean first = true;
            for (var change : section.changes()) {
                rows.add(new Row(section.title(), first, change));
                first = false;
            }
        }
        return rows;
    }

    /** The revisions that this one can be compared with. */
    public List<RevisionRow> getOthers() {
        return view.after().revisions().stream()
                .filter(row -> row.version() != getAfter().version())
                .toList();
    }

    /** The address of the service's standard. */
    public String getAddress() {
        var standard = view.after().standard();
        return "/services/" + standard.agency().code() + "/"
                + standard.service().code();
    }
}
