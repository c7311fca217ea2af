package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.RequirementCheck.Fault;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An official's finding on one requirement.
 *
 * @param fault needed for {@link Verdict#FAULTY}, and only there
 */
public record CheckRequirement(
        String number,
        String requirementCode,
        Verdict verdict,
        @Nullable Fault fault) {}
