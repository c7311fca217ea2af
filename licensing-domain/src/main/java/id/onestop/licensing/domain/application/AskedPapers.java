package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.RequirementRules.Original;
import java.util.EnumSet;
import java.util.Set;

/** What the counter has to see for a requirement (rows 30, 41, 42, 47). */
public final class AskedPapers {

    private AskedPapers() {}

    /** What the counter has to see for a requirement; nothing for most. */
    public static Set<PaperSight.Kind> of(Requirement requirement) {
        var kinds = EnumSet.noneOf(PaperSight.Kind.class);
        if (requirement.kind() == RequirementKind.ORIGINAL_SHOWN || requirement.original() == Original.SHOWN) {
            kinds.add(PaperSight.Kind.ORIGINAL);
        }
        if (requirement.original() == Original.HANDED_IN) {
            kinds.add(PaperSight.Kind.HANDED_IN);
        }
        if (requirement.legalised()) {
            kinds.add(PaperSight.Kind.LEGALISED_COPY);
        }
        return kinds;
    }
}
