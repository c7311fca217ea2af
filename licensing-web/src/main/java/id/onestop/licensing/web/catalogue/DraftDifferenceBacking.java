package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.DraftStatus;
import id.onestop.licensing.domain.catalogue.editor.DefinitionShape;
import id.onestop.licensing.domain.catalogue.editor.TreeDifference;
import id.onestop.licensing.ejb.catalogue.DraftDifference;
import id.onestop.licensing.ejb.catalogue.DraftExampleService;
import id.onestop.licensing.ejb.catalogue.DraftPublicationService;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a draft would change, before a second person lets it bind. */
@Named
@RequestScoped
public class DraftDifferenceBacking {

    @Inject
    DraftPublicationService publication;

    @Inject
    DefinitionDraftBacking draft;

    @Inject
    DraftWords words;

    @Inject
    Messages msg;

    private @Nullable DraftDifference difference;

    /** A field in words, before and after. */
    public record Row(String place, String was, String is) {}

    private DraftDifference difference() {
        if (difference == null) {
            difference = publication.differences(draft.getDraftId());
        }
        return difference;
    }

    /** Whether there is something to compare: not once the draft binds or is given up. */
    public boolean isAsked() {
        var status = draft.getView().draft().status();
        return status == DraftStatus.OPEN || status == DraftStatus.PROPOSED;
    }

    /** How much would change, and against what, in one sentence. */
    public String getCounted() {
        var since = difference().since();
        if (since == null) {
            return msg.get("catalogue.gate.difference.first");
        }
        int count = difference().rows().size();
        return count == 0
                ? msg.of("catalogue.gate.difference.none", "version", since)
                : msg.of("catalogue.gate.difference.count", "count", count, "version", since);
    }

    public List<Row> getRows() {
        return difference().rows().stream().map(this::row).toList();
    }

    private Row row(TreeDifference one) {
        return new Row(
                words.place(path(one.place()), draft.getView().titles()),
                written(one.place(), one.was()),
                written(one.place(), one.is()));
    }

    /** What stands at the top of the file has a section of its own in the editor. */
    static String path(String place) {
        String first = place.split("/", 2)[0];
        return DefinitionShape.SECTIONS.stream()
                        .anyMatch(section -> section.key().equals(first))
                ? place
                : "general/" + place;
    }

    private String written(String place, String text) {
        return place.endsWith("/" + DraftExampleService.FIELD) && !text.isEmpty()
                ? msg.get("catalogue.draft.picture")
                : text;
    }
}
