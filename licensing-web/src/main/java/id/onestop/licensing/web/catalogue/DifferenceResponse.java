package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.StandardDifference;
import id.onestop.licensing.domain.catalogue.TextDifference.Kind;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.DifferenceView;
import java.util.List;

/**
 * What changed between two revisions of a standard.
 *
 * @param meaning what it means for people
 * @param unchanged titles of the components that stay
 */
public record DifferenceResponse(
        RevisionResponse before,
        RevisionResponse after,
        List<Words> meaning,
        List<Section> sections,
        List<Words> unchanged) {

    /** One component that changed. */
    public record Section(String key, Words title, List<Change> changes) {

        static Section from(StandardDifference.Section section) {
            return new Section(
                    section.key(),
                    section.title(),
                    section.changes().stream()
                            .map(change -> new Change(change.kind(), change.beforeText(), change.afterText()))
                            .toList());
        }
    }

    /** One sentence that changed; empty on the side that does not have it. */
    public record Change(Kind kind, String before, String after) {}

    static DifferenceResponse from(DifferenceView view) {
        var difference = view.difference();
        return new DifferenceResponse(
                RevisionResponse.from(view.before()),
                RevisionResponse.from(view.after().revision()),
                difference.meaning(),
                difference.sections().stream().map(Section::from).toList(),
                difference.unchanged());
    }
}
