package id.onestop.licensing.domain.counter;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
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
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question at the information desk (rows 66, first step of the procedures of D and E): asked, answered, and how long it took. */
@Entity
@Table(name = "desk_enquiry")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class DeskEnquiry {

    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_MINUTES = 240;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "asked_by", updatable = false)
    private @Nullable String askedBy;

    @Column(name = "service_code", updatable = false)
    private @Nullable String serviceCode;

    @Column(name = "question", updatable = false)
    private String question;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", updatable = false)
    private EnquiryOutcome outcome;

    @Column(name = "minutes", updatable = false)
    private int minutes;

    @Column(name = "officer_id", updatable = false)
    private long officerId;

    @Column(name = "officer_name", updatable = false)
    private String officerName;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected DeskEnquiry() {}

    /**
     * What is written down.
     *
     * @param askedBy a name, where the person gave one
     * @param serviceCode {@code null} for a question about no single service
     * @param minutes how long it took; {@code null} if that was left open
     */
    public record Note(
            @Nullable String askedBy,
            @Nullable String serviceCode,
            String question,
            @Nullable EnquiryOutcome outcome,
            @Nullable Integer minutes) {

        @Override
        public String toString() {
            return "Note";
        }
    }

    /**
     * Writes an enquiry down.
     *
     * @throws Invalid with everything that is missing or odd
     */
    public static DeskEnquiry log(long agencyId, Note note, Actor officer, Instant at) {
        var faults = new ArrayList<FieldError>();
        var text = note.question().strip();
        if (text.isEmpty()) {
            faults.add(new FieldError("question", "REQUIRED"));
        } else if (text.length() > LONGEST_QUESTION) {
            faults.add(new FieldError("question", "TEXT_LONG", Map.of("longest", LONGEST_QUESTION)));
        }
        if (note.outcome() == null) {
            faults.add(new FieldError("outcome", "REQUIRED"));
        }
        if (note.minutes() == null || note.minutes() < 1 || note.minutes() > LONGEST_MINUTES) {
            faults.add(new FieldError("minutes", "ENQUIRY_MINUTES", Map.of("longest", LONGEST_MINUTES)));
        }
        var name = note.askedBy() == null || note.askedBy().isBlank()
                ? null
                : note.askedBy().strip();
        if (name != null && name.length() > LONGEST_NAME) {
            faults.add(new FieldError("askedBy", "TEXT_LONG", Map.of("longest", LONGEST_NAME)));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        var enquiry = new DeskEnquiry();
        enquiry.agencyId = agencyId;
        enquiry.askedBy = name;
        enquiry.serviceCode = note.serviceCode();
        enquiry.question = text;
        enquiry.outcome = requireNonNull(note.outcome());
        enquiry.minutes = requireNonNull(note.minutes());
        enquiry.officerId = requireNonNull(officer.accountId(), "a person answers");
        enquiry.officerName = officer.name();
        enquiry.askedAt = at;
        return enquiry;
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

    public @Nullable String askedBy() {
        return askedBy;
    }

    public @Nullable String serviceCode() {
        return serviceCode;
    }

    public String question() {
        return question;
    }

    public EnquiryOutcome outcome() {
        return outcome;
    }

    public int minutes() {
        return minutes;
    }

    public long officerId() {
        return officerId;
    }

    public String officerName() {
        return officerName;
    }

    public Instant askedAt() {
        return askedAt;
    }

    @Override
    public String toString() {
        return "DeskEnquiry " + id;
    }
}
