package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Answers;
import id.onestop.licensing.domain.application.Citation;
import id.onestop.licensing.domain.application.FacilityConfirmation;
import id.onestop.licensing.domain.catalogue.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands for requirements besides files and registers of people.
 *
 * @param today of the agency, for days that are over
 * @param realTime for links, which do not live longer because a demonstration's clock stands still
 */
record Proofs(List<Citation> citations, List<FacilityConfirmation> confirmations, LocalDate today, Instant realTime) {

    /** The answer about the licence that the answers name now; another number's answer says nothing. */
    Optional<Citation> citation(Requirement requirement, Answers answers) {
        return citations.stream()
                .filter(one -> one.requirementCode().equals(requirement.code()))
                .filter(one -> one.askedNumber().equals(CitedLicences.number(requirement, answers)))
                .findFirst();
    }

    /** The question that was put to the facility, whatever has become of it. */
    Optional<FacilityConfirmation> confirmation(Requirement requirement) {
        return confirmations.stream()
                .filter(one -> one.requirementCode().equals(requirement.code()))
                .findFirst();
    }
}
