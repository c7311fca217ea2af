package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Answers;
import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.RegisterFinding;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.partner.RegisterReport;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.document.DocumentView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as officials see it: what the person gave beside what the registers say.
 *
 * @param maskedNik identity number with its middle hidden
 * @param applicantId whose number an official may ask to see in full, with a reason
 * @param rejectedFor words of the rejection; {@code null} unless rejected
 * @param diff what the last correction changed; {@code null} in the first round
 */
public record FileView(
        long id,
        String number,
        long version,
        AgencyView agency,
        ServiceDefinition definition,
        ApplicationStatus status,
        ApplicationKind kind,
        Channel channel,
        int round,
        String holderName,
        String maskedNik,
        long applicantId,
        Answers answers,
        String placeAddress,
        @Nullable Instant submittedAt,
        @Nullable LocalDate receivedOn,
        @Nullable Instant acceptedAt,
        List<Row> requirements,
        @Nullable RegisterReport report,
        @Nullable RegisterSnapshot registers,
        List<FaultView> faults,
        @Nullable SubmissionDiff diff,
        @Nullable RejectionView rejection) {

    /**
     * One requirement with its evidence and the finding so far.
     *
     * @param finding what the registers say of it; {@code null} where no register is asked
     * @param bySystem the finding was made by the system alone
     * @param sights what the counter saw of it
     * @param evidence what stands for it besides
     * @param earlier what was found of it before this check; {@code null} for nothing
     */
    public record Row(
            Requirement requirement,
            List<DocumentView> documents,
            @Nullable RegisterFinding finding,
            @Nullable Verdict verdict,
            @Nullable String reasonCode,
            @Nullable String cure,
            @Nullable String note,
            boolean bySystem,
            List<SightView> sights,
            EvidenceView evidence,
            @Nullable Earlier earlier) {

        public Row {
            sights = List.copyOf(sights);
        }
    }

    /**
     * An earlier finding, which does not count here.
     *
     * @param lastRound it was found before the last return, and nothing about the requirement has changed since; otherwise
     *     another official found it in this round
     * @param own the reader found it himself
     */
    public record Earlier(Verdict verdict, String by, Instant at, boolean lastRound, boolean own) {

        /** Whether the reader may let it stand as it is: nobody takes over what another found. */
        public boolean standing() {
            return lastRound && own;
        }
    }

    /** Why the licence was refused. */
    public record RejectionView(
            String reason, String finding, String legalBasis, String decidedBy, String post, Instant decidedAt) {}

    /** How many requirements have a finding. */
    public long checked() {
        return requirements.stream().filter(row -> row.verdict() != null).count();
    }

    /** How many are faulty. */
    public long faulty() {
        return requirements.stream()
                .filter(row -> row.verdict() == Verdict.FAULTY)
                .count();
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "FileView " + number;
    }
}
