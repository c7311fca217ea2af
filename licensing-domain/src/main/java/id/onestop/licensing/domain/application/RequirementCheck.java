package id.onestop.licensing.domain.application;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An official's finding on one requirement in one round of an application. */
@Entity
@Table(name = "requirement_check")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class RequirementCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "round_number", updatable = false)
    private int round;

    @Column(name = "requirement_code", updatable = false)
    private String requirementCode;

    /** The check at which it was found; empty for the system's own finding, which counts at all of them. */
    @Column(name = "step_code", updatable = false)
    private String stepCode;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "reason_code")
    private @Nullable String reasonCode;

    private @Nullable String cure;

    private @Nullable String note;

    @Column(name = "checked_by")
    private @Nullable Long checkedBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RequirementCheck() {}

    /** What the official found. */
    public enum Verdict {
        CONFORMS,
        FAULTY,
        NOT_APPLICABLE
    }

    /**
     * What is wrong and how to mend it.
     *
     * @param reasonCode code in the definition's catalogue of reasons
     * @param cure how to mend it, in the words the applicant will read
     * @param note free text, may be empty
     */
    public record Fault(
            String reasonCode, String cure, @Nullable String note) {}

    /** A finding of the system. */
    public static RequirementCheck of(LicenceApplication application, String requirementCode) {
        return of(application, requirementCode, "");
    }

    /** A finding of the official at a step. */
    public static RequirementCheck of(LicenceApplication application, String requirementCode, String stepCode) {
        var check = new RequirementCheck();
        check.agencyId = application.agencyId();
        check.applicationId = application.id();
        check.round = application.round();
        check.requirementCode = requirementCode;
        check.stepCode = stepCode;
        check.verdict = Verdict.CONFORMS;
        check.checkedAt = Instant.EPOCH;
        return check;
    }

    /** States that the requirement is met, or does not apply. */
    public void passes(Verdict found, @Nullable Long by, Instant at) {
        settle(found, by, at, null);
    }

    /** States a fault; all of them go back to the applicant at once. */
    public void fails(Fault fault, long by, Instant at) {
        settle(Verdict.FAULTY, by, at, fault);
    }

    private void settle(Verdict found, @Nullable Long by, Instant at, @Nullable Fault fault) {
        verdict = found;
        checkedBy = by;
        checkedAt = at;
        reasonCode = fault == null ? null : fault.reasonCode();
        cure = fault == null ? null : fault.cure();
        note = fault == null ? null : fault.note();
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long version() {
        return version;
    }

    public long agencyId() {
        return agencyId;
    }

    public long applicationId() {
        return applicationId;
    }

    public int round() {
        return round;
    }

    public String requirementCode() {
        return requirementCode;
    }

    /** The check at which it was found; empty for all. */
    public String stepCode() {
        return stepCode;
    }

    public Verdict verdict() {
        return verdict;
    }

    public @Nullable String reasonCode() {
        return reasonCode;
    }

    public @Nullable String cure() {
        return cure;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable Long checkedBy() {
        return checkedBy;
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}
