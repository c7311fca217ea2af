package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.domain.application.RequirementCheck.Fault;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.licence.Signing;
import id.onestop.licensing.ejb.signature.Passphrase;
import id.onestop.licensing.ejb.workflow.CheckRequirement;
import id.onestop.licensing.ejb.workflow.ReviewService;
import id.onestop.licensing.ejb.workflow.VerificationService;
import id.onestop.licensing.ejb.workflow.WorkItemService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** What an invented official of the demonstration does with a file, by the services that everybody uses. */
@ApplicationScoped
class DemonstrationOffice {

    @Inject
    WorkItemService items;

    @Inject
    FileService files;

    @Inject
    ReviewService reviews;

    @Inject
    VerificationService verifications;

    @Inject
    Signing signing;

    void claim(String number) {
        items.claim(number);
    }

    /** Finds this wrong and everything else right, and gives the file back. */
    void giveBack(String number, DemonstrationPlan.Fault fault) {
        check(number, fault);
        reviews.returnForCorrection(number, "Mohon diperbaiki, lalu kirim lagi.");
    }

    /**
     * Does what a step asks.
     *
     * @return whether it is of a kind that can be done here
     */
    boolean act(String number, String stepKind, String password) {
        switch (StepKind.valueOf(stepKind)) {
            case COMPLETENESS_CHECK -> {
                check(number, null);
                reviews.accept(number);
            }
            case VERIFICATION, PARAF -> verifications.verify(number, null);
            case DECISION, SIGNATURE -> sign(number, password);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void sign(String number, String password) {
        try (var passphrase = Passphrase.of(password.toCharArray())) {
            signing.sign(number, passphrase);
        }
    }

    private void check(String number, DemonstrationPlan.@Nullable Fault fault) {
        for (var row : files.open(number).requirements()) {
            var code = row.requirement().code();
            var found = fault != null && fault.requirement().equals(code)
                    ? new Fault(fault.reason(), cure(row), null)
                    : null;
            reviews.check(new CheckRequirement(number, code, found == null ? Verdict.CONFORMS : Verdict.FAULTY, found));
        }
    }

    private static String cure(FileView.Row row) {
        return "Periksa \"%s\", perbaiki, lalu kirim lagi."
                .formatted(row.requirement().name().id());
    }
}
