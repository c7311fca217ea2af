package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.catalogue.Declaration;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.RequirementRules.Original;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which declarations one person makes at submission: some belong to a requirement that not everybody has (rows 45, 47, 48). */
public final class AskedDeclarations {

    /** Said for an old licence whose original the agency keeps; the counter ticks it when it comes (row 47). */
    private static final Words HAND_BACK = new Words(
            "Saya menyerahkan asli surat izin praktik yang lama di loket, paling lambat saat menerima izin yang baru.",
            "I hand the original of the old licence in at the counter, at the latest when I receive the new one.");

    private AskedDeclarations() {}

    /**
     * The definition's own in its order, then one for each old licence to be handed back.
     *
     * @param asked the requirements of this person
     */
    public static List<Declaration> of(ServiceDefinition definition, List<Requirement> asked) {
        var own = definition.declarations().stream().filter(declaration -> holds(definition, asked, declaration));
        var returned = asked.stream()
                .filter(requirement -> requirement.kind() == RequirementKind.OLD_LICENCE)
                .filter(requirement -> requirement.original() == Original.HANDED_IN)
                .map(requirement -> new Declaration(requirement.code(), HAND_BACK, requirement.mandatory()));
        return Stream.concat(own, returned).toList();
    }

    /** The code of the declaration by which a requirement is met at submission; empty for most. */
    public static String codeOf(Requirement requirement) {
        return Objects.requireNonNullElse(requirement.rules().declaration(), "");
    }

    private static boolean holds(ServiceDefinition definition, List<Requirement> asked, Declaration declaration) {
        boolean free =
                definition.requirements().stream().noneMatch(one -> codeOf(one).equals(declaration.code()));
        return free || asked.stream().anyMatch(one -> codeOf(one).equals(declaration.code()));
    }
}
