package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.RequirementLaw.Standing;
import id.onestop.licensing.domain.catalogue.RequirementLaw.State;
import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does the law still stand on which the service rests, by the register and by what the definition itself says? */
final class LawChecks {

    private final ServiceDefinition definition;
    private final String region;
    private final LocalDate day;
    private final Map<String, Standing> standings;
    private final List<Finding> findings = new ArrayList<>();

    private LawChecks(ServiceDefinition definition, Surroundings surroundings) {
        this.definition = definition;
        region = surroundings.agency().city();
        day = surroundings.register().day();
        standings = new HashMap<>(surroundings.register().standings());
    }

    static List<Finding> check(ServiceDefinition definition, Surroundings surroundings) {
        var checks = new LawChecks(definition, surroundings);
        definition.legalBases().forEach(checks::basis);
        checks.requirements();
        return checks.findings;
    }

    private void basis(LegalBasis basis) {
        if (basis.replacedBy() != null) {
            findings.add(ended(
                    basis,
                    new Words(
                            "Telah digantikan oleh " + basis.replacedBy() + ".",
                            "Replaced by " + basis.replacedBy() + ".")));
        } else {
            standing(basis)
                    .map(Standing::endedOn)
                    .filter(end -> !end.isAfter(day))
                    .ifPresent(end -> findings.add(ended(
                            basis,
                            new Words(
                                    "Menurut daftar peraturan tidak berlaku lagi sejak " + end + ".",
                                    "By the register of regulations it is no longer in force since " + end + "."))));
        }
    }

    private Optional<Standing> standing(LegalBasis basis) {
        return citation(basis).map(standings::get);
    }

    /** The first one only: a basis also names what it amends. */
    private Optional<String> citation(LegalBasis basis) {
        return Citations.in(basis.title(), region).stream()
                .findFirst()
                .map(cited -> cited.key().citation());
    }

    private static Finding ended(LegalBasis basis, Words why) {
        return Finding.warning(
                "LAW-03",
                new Words("Dasar hukum: " + basis.title(), "Legal basis: " + basis.title()),
                why,
                new Words("Tautkan pada dasar hukum yang berlaku.", "Cite the regulation in force."));
    }

    /** What rests on ended law only has no basis any more; law of which nobody knows anything is taken to live. */
    private void requirements() {
        for (var basis : definition.legalBases()) {
            if (basis.replacedBy() != null) {
                citation(basis)
                        .ifPresent(key -> standings.putIfAbsent(
                                key, new Standing(RegulationKey.read(key).brief(), LocalDate.MIN, null, false)));
            }
        }
        for (var law : RequirementLaw.of(definition, region, standings, day)) {
            if (law.state() == State.ENDED || law.state() == State.LAPSED) {
                definition
                        .requirement(law.requirement())
                        .ifPresent(requirement -> findings.add(leaning(requirement, law)));
            }
        }
    }

    private static Finding leaning(Requirement requirement, RequirementLaw law) {
        String titles = String.join(", ", law.titles());
        return Finding.warning(
                        "LAW-05",
                        new Words(
                                "Syarat \"" + requirement.name().id() + "\"",
                                "Requirement \"" + requirement.name().en() + "\""),
                        new Words(
                                "Satu-satunya dasar hukumnya (\"" + titles + "\") sudah tidak berlaku.",
                                "Its only legal basis (\"" + titles + "\") is no longer in force."),
                        new Words(
                                "Sebutkan dasar yang berlaku, atau hapus syarat ini.",
                                "Name a basis in force, or remove the requirement."))
                .about(requirement.code());
    }
}
