package id.onestop.licensing.domain.application;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** One fault of a return: requirement, reason, legal basis and how to mend it. */
@Entity
@Table(name = "return_fault")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class ReturnFault {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "return_id", updatable = false)
    private long returnId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "round_number", updatable = false)
    private int round;

    @Column(name = "requirement_code", updatable = false)
    private String requirementCode;

    @Column(name = "reason_code", updatable = false)
    private String reasonCode;

    @Column(name = "reason_id", updatable = false)
    private String reasonId;

    @Column(name = "reason_en", updatable = false)
    private String reasonEn;

    @Column(name = "legal_basis", updatable = false)
    private String legalBasis;

    @Column(name = "cure", updatable = false)
    private String cure;

    @Column(name = "note", updatable = false)
    private @Nullable String note;

    @Column(name = "overlooked_since", updatable = false)
    private @Nullable Integer overlookedSince;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ReturnFault() {}

    /** The words of a reason at the moment of the return; the catalogue may change later. */
    public record Wording(String reasonId, String reasonEn, String legalBasis) {}

    public static ReturnFault of(ApplicationReturn made, RequirementCheck check, Wording wording) {
        var fault = new ReturnFault();
        fault.agencyId = made.agencyId();
        fault.returnId = made.id();
        fault.applicationId = made.applicationId();
        fault.round = made.round();
        fault.requirementCode = check.requirementCode();
        fault.reasonCode = requireNonNull(check.reasonCode(), "reasonCode");
        fault.cure = requireNonNull(check.cure(), "cure");
        fault.note = check.note();
        fault.reasonId = wording.reasonId();
        fault.reasonEn = wording.reasonEn();
        fault.legalBasis = wording.legalBasis();
        return fault;
    }

    /** Notes the round whose return should have named it; {@code null} if none could. */
    public ReturnFault overlooked(@Nullable Integer since) {
        overlookedSince = since;
        return this;
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

    public long returnId() {
        return returnId;
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

    public String reasonCode() {
        return reasonCode;
    }

    public String reasonId() {
        return reasonId;
    }

    public String reasonEn() {
        return reasonEn;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public String cure() {
        return cure;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable Integer overlookedSince() {
        return overlookedSince;
    }
}
