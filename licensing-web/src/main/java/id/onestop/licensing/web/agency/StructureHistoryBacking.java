package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.agency.ChangeRow;
import id.onestop.licensing.ejb.agency.StructureService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who changed what of units, posts and rights; the latest first. */
@Named
@RequestScoped
public class StructureHistoryBacking {

    private static final int PAGE = 25;

    @Inject
    StructureService structure;

    @Inject
    Messages msg;

    private @Nullable List<ChangeRow> found;

    public void load() {
        found();
    }

    public List<ChangeRow> getRows() {
        return found().subList(0, Math.min(PAGE, found().size()));
    }

    /** The part that changed, in words. */
    public String name(ChangeRow row) {
        return msg.get("agency.change." + row.field());
    }

    /** Rights are told by their names; everything else is as it was typed. */
    public String words(ChangeRow row, String said) {
        return row.field().equals("rights") && !said.isEmpty()
                ? Arrays.stream(said.split(" "))
                        .map(code -> msg.get("agency.right." + code))
                        .collect(Collectors.joining("; "))
                : said;
    }

    public @Nullable String getNext() {
        return found().size() > PAGE ? "?before=" + found().get(PAGE - 1).id() : null;
    }

    public @Nullable String getFirst() {
        return PathParameters.get("before").isEmpty() ? null : "?";
    }

    private List<ChangeRow> found() {
        if (found == null) {
            found = structure.history(PostBacking.number(PathParameters.get("before")), PAGE);
        }
        return found;
    }
}
