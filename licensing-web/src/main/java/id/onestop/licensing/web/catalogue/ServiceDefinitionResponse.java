package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Declaration;
import id.onestop.licensing.domain.catalogue.DeemedDecision;
import id.onestop.licensing.domain.catalogue.Form;
import id.onestop.licensing.domain.catalogue.LegalBasis;
import id.onestop.licensing.domain.catalogue.RejectionReason;
import id.onestop.licensing.domain.catalogue.ReturnReason;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.PinnedDefinition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service's definition, as far as applicants, officials and their programs need it.
 *
 * @param deemedDecision the system grants what nobody decided by the close of that working day; absent where it does not
 */
public record ServiceDefinitionResponse(
        String code,
        int version,
        LocalDate effectiveFrom,
        Words name,
        Words profession,
        int standardNumber,
        List<ApplicationKind> kinds,
        int promiseDays,
        String promise,
        @Nullable DeemedDecision deemedDecision,
        boolean free,
        String fee,
        int validityYears,
        List<Form.Section> form,
        List<RequirementResponse> requirements,
        List<Declaration> declarations,
        List<StepResponse> steps,
        List<LegalBasis> legalBases,
        List<ReturnReason> returnReasons,
        List<RejectionReason> rejectionReasons) {

    /** One step of the work. */
    public record StepResponse(String code, StepKind kind, Words name, List<String> maySendBackTo, List<String> next) {

        static StepResponse from(Step step) {
            return new StepResponse(step.code(), step.kind(), step.name(), step.maySendBackTo(), step.next());
        }
    }

    static ServiceDefinitionResponse from(PinnedDefinition pinned) {
        var definition = pinned.definition();
        var product = definition.product();
        return new ServiceDefinitionResponse(
                definition.code(),
                pinned.versionNumber(),
                pinned.effectiveFrom(),
                product.name(),
                product.professionName(),
                definition.edition().standardNumber(),
                definition.kinds().stream().sorted().toList(),
                definition.clock().promiseDays(),
                definition.clock().printed(),
                definition.clock().deemedDecision(),
                definition.fee().free(),
                definition.fee().wording(),
                product.validity().years(),
                definition.form().sections(),
                definition.requirements().stream()
                        .map(RequirementResponse::from)
                        .toList(),
                definition.declarations(),
                definition.workflow().steps().stream().map(StepResponse::from).toList(),
                definition.legalBases(),
                definition.returnReasons(),
                definition.rejectionReasons());
    }
}
