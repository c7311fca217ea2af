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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A licence that a requirement leans on, as its register knew it when it was asked last (rows 33, 34, 47). */
@Entity
@Table(name = "requirement_citation")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class Citation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "requirement_code", updatable = false)
    private String requirementCode;

    @Column(name = "asked_number")
    private String askedNumber;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "found_number")
    private @Nullable String foundNumber;

    private @Nullable String holder;

    private @Nullable String detail;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "asked_at")
    private Instant askedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Citation() {}

    /** What the register answered. */
    public enum State {
        /** Known and in force. */
        VALID,
        /** Known and over, suspended, revoked or replaced. */
        NOT_VALID,
        /** In force, but of a profession that does not count here. */
        OTHER_PROFESSION,
        /** Not in this register; that proves nothing, for there are others. */
        NOT_FOUND,
        /** No answer. */
        UNAVAILABLE
    }

    /**
     * What a register knows of a licence.
     *
     * @param detail profession and agency, or address; what tells it from another one
     */
    public record Facts(
            State state,
            @Nullable String number,
            @Nullable String holder,
            @Nullable String detail,
            @Nullable LocalDate validUntil) {

        /** Nothing is known. */
        public static Facts of(State state) {
            return new Facts(state, null, null, null, null);
        }
    }

    /**
     * Keeps the first answer for a requirement.
     *
     * @param asked the number as the person wrote it; empty where the register was asked by its holder
     */
    public static Citation of(
            LicenceApplication application, String requirementCode, String asked, Facts found, Instant at) {
        var citation = new Citation();
        citation.agencyId = application.agencyId();
        citation.applicationId = application.id();
        citation.requirementCode = requirementCode;
        citation.renew(asked, found, at);
        return citation;
    }

    /** Another answer: the latest one counts. */
    public final void renew(String asked, Facts found, Instant at) {
        askedNumber = asked;
        state = found.state();
        foundNumber = found.number();
        holder = found.holder();
        detail = found.detail();
        validUntil = found.validUntil();
        askedAt = at;
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

    public String requirementCode() {
        return requirementCode;
    }

    public String askedNumber() {
        return askedNumber;
    }

    public Facts facts() {
        return new Facts(state, foundNumber, holder, detail, validUntil);
    }

    public Instant askedAt() {
        return askedAt;
    }
}
