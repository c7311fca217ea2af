package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.RegisterFinding;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.document.ScanVerdict;
import id.onestop.licensing.domain.partner.FieldComparison;
import id.onestop.licensing.domain.partner.RegisterCheck;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.application.EvidenceView;
import id.onestop.licensing.ejb.application.FaultView;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.application.SubmissionDiff;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file as officials see it.
 *
 * @param nik identity number with its middle hidden
 * @param comparisons the person's answers beside what the registers say; absent if none was asked
 * @param changes what the last correction changed; absent in the first round
 */
public record FileResponse(
        String number,
        long version,
        String service,
        int standardNumber,
        ApplicationStatus status,
        ApplicationKind kind,
        Channel channel,
        int round,
        String holderName,
        String nik,
        String placeAddress,
        @Nullable Instant submittedAt,
        @Nullable LocalDate receivedOn,
        @Nullable Instant acceptedAt,
        Map<String, String> answers,
        List<RequirementRow> requirements,
        @Nullable List<FieldComparison> comparisons,
        @Nullable List<RegisterCheck> registerChecks,
        List<FaultView> faults,
        @Nullable SubmissionDiff changes,
        FileView.@Nullable RejectionView rejection)
        implements Versioned {

    /**
     * One requirement with its evidence and the finding so far.
     *
     * @param finding what the registers say of it
     * @param bySystem the finding was made by the system alone
     * @param evidence declaration, licence looked up, facility asked, mark of a letter
     */
    public record RequirementRow(
            String code,
            RequirementKind kind,
            Words name,
            boolean mandatory,
            List<FileDocument> documents,
            @Nullable RegisterFinding finding,
            @Nullable Verdict verdict,
            @Nullable String reasonCode,
            @Nullable String cure,
            @Nullable String note,
            boolean bySystem,
            EvidenceView evidence) {

        static RequirementRow from(FileView.Row row) {
            var requirement = row.requirement();
            return new RequirementRow(
                    requirement.code(),
                    requirement.kind(),
                    requirement.name(),
                    requirement.mandatory(),
                    row.documents().stream().map(FileDocument::from).toList(),
                    row.finding(),
                    row.verdict(),
                    row.reasonCode(),
                    row.cure(),
                    row.note(),
                    row.bySystem(),
                    row.evidence());
        }
    }

    /** A document; its content is at {@code documents/{id}/content}. */
    public record FileDocument(
            long id, String fileName, String mediaType, long bytes, int pages, String sha256, ScanVerdict verdict) {

        static FileDocument from(DocumentView view) {
            return new FileDocument(
                    view.id(),
                    view.fileName(),
                    view.type().mediaType(),
                    view.size(),
                    view.pages(),
                    view.sha256(),
                    view.verdict());
        }
    }

    static FileResponse from(FileView view) {
        var report = view.report();
        return new FileResponse(
                view.number(),
                view.version(),
                view.definition().code(),
                view.definition().edition().standardNumber(),
                view.status(),
                view.kind(),
                view.channel(),
                view.round(),
                view.holderName(),
                view.maskedNik(),
                view.placeAddress(),
                view.submittedAt(),
                view.receivedOn(),
                view.acceptedAt(),
                view.answers().values(),
                view.requirements().stream().map(RequirementRow::from).toList(),
                report == null ? null : report.fields(),
                report == null ? null : report.checks(),
                view.faults(),
                view.diff(),
                view.rejection());
    }

    /** What registers and scanners say comes without a change of the file. */
    @Override
    public boolean lasting() {
        return false;
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "FileResponse " + number;
    }
}
