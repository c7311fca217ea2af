package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Answers;
import id.onestop.licensing.domain.application.Citation.Facts;
import id.onestop.licensing.domain.application.Citation.State;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.partner.FacilityEntry;
import id.onestop.licensing.ejb.partner.FacilityRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Asks the registers that know licences about those which an application leans on (rows 33, 34, 47). */
@ApplicationScoped
public class CitedLicences {

    @Inject
    LicenceRegister licences;

    @Inject
    FacilityRegister facilities;

    @Inject
    Clock clock;

    /**
     * One question.
     *
     * @param number as the person wrote it; empty for the licence that the application renews or replaces
     * @param application its number
     * @param zone of the agency, for what "today" means
     */
    public record Cited(
            String requirementCode,
            RequirementKind kind,
            String number,
            List<String> professions,
            String application,
            ZoneId zone) {

        public Cited {
            professions = List.copyOf(professions);
        }
    }

    /** An answer to one question. */
    public record Found(Cited asked, Facts facts) {}

    /** What an application leans on; a number that is not answered yet is not asked about. */
    static List<Cited> of(LicenceApplication application, ServiceDefinition definition, ZoneId zone) {
        return definition.requirementsFor(application.circumstances()).stream()
                .filter(CitedLicences::asks)
                .map(requirement -> cited(application, requirement, zone))
                .filter(cited -> cited.kind() == RequirementKind.OLD_LICENCE
                        || !cited.number().isEmpty())
                .toList();
    }

    static boolean asks(Requirement requirement) {
        return requirement.kind() == RequirementKind.OLD_LICENCE
                || requirement.rules().cites() != null;
    }

    /** The number that the answers give for a requirement; empty where there is none. */
    static String number(Requirement requirement, Answers answers) {
        var rule = requirement.rules().cites();
        return rule == null ? "" : answers.values().getOrDefault(rule.answer(), "");
    }

    private static Cited cited(LicenceApplication application, Requirement requirement, ZoneId zone) {
        var rule = requirement.rules().cites();
        return new Cited(
                requirement.code(),
                requirement.kind(),
                number(requirement, application.answers()),
                rule == null ? List.of() : rule.professions(),
                application.number(),
                zone);
    }

    /** Asks, with no transaction open. */
    public List<Found> ask(List<Cited> asked) {
        return asked.stream().map(one -> new Found(one, answer(one))).toList();
    }

    private Facts answer(Cited asked) {
        return switch (asked.kind()) {
            case FACILITY_LICENCE -> facility(facilities.lookUp(asked.number()), asked.zone());
            case OLD_LICENCE ->
                asked.number().isEmpty()
                        ? licences.replacedBy(asked.application())
                        : licences.find(asked.number(), asked.professions());
            default -> licences.find(asked.number(), asked.professions());
        };
    }

    private Facts facility(FacilityEntry entry, ZoneId zone) {
        var last = entry.validUntil();
        boolean over = last != null && last.isBefore(LocalDate.ofInstant(clock.instant(), zone));
        var state = switch (entry.state()) {
            case FOUND -> over ? State.NOT_VALID : State.VALID;
            case NOT_FOUND -> State.NOT_FOUND;
            case UNAVAILABLE -> State.UNAVAILABLE;
        };
        return new Facts(state, entry.number(), entry.name(), entry.address(), last);
    }
}
