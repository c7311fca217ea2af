package id.onestop.licensing.domain.counter;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.counter.CounterEvent.VisitBegun;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person before the counter on one day: which identity was shown to whom, and which consent was given.
 *
 * <p>While the day lasts, the counter of this agency may work on the person's drafts there; without a visit of today it sees
 * none of them.
 */
@Entity
@Table(name = "counter_visit")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class CounterVisit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "person_name", updatable = false)
    private String personName;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_paper", updatable = false)
    private IdentityPaper identityPaper;

    @Column(name = "consent_version", updatable = false)
    private String consentVersion;

    @Column(name = "consent_hash", updatable = false)
    private String consentHash;

    @Column(name = "officer_id", updatable = false)
    private long officerId;

    @Column(name = "officer_name", updatable = false)
    private String officerName;

    @Column(name = "visit_day", updatable = false)
    private LocalDate day;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected CounterVisit() {}

    /**
     * What the officer states before helping.
     *
     * @param paper what was shown; {@code null} if nothing was
     * @param faceMatches the officer compared picture and person
     * @param consented the text was read aloud and agreed to
     */
    public record Statement(@Nullable IdentityPaper paper, boolean faceMatches, boolean consented) {

        /** What was left open. */
        public List<FieldError> faults() {
            var faults = new ArrayList<FieldError>();
            if (paper == null || !faceMatches) {
                faults.add(new FieldError(paper == null ? "paper" : "faceMatches", "IDENTITY_NOT_SHOWN"));
            }
            if (!consented) {
                faults.add(new FieldError("consented", "CONSENT_MISSING"));
            }
            return faults;
        }
    }

    /**
     * Begins to serve a person.
     *
     * @throws Invalid with all that was left open
     */
    public static CounterVisit begin(
            long agencyId,
            long personId,
            String personName,
            Statement statement,
            Actor officer,
            LocalDate day,
            Instant at) {
        var faults = statement.faults();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        var visit = new CounterVisit();
        visit.agencyId = agencyId;
        visit.personId = personId;
        visit.personName = personName;
        visit.identityPaper = requireNonNull(statement.paper());
        visit.consentVersion = ConsentText.CURRENT.version();
        visit.consentHash = ConsentText.CURRENT.hash();
        visit.officerId = requireNonNull(officer.accountId(), "a person serves");
        visit.officerName = officer.name();
        visit.day = day;
        visit.begunAt = at;
        return visit;
    }

    public VisitBegun begun() {
        return new VisitBegun(
                agencyId, personId, "account:" + officerId, identityPaper, consentVersion, consentHash, begunAt);
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

    public long personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    public IdentityPaper identityPaper() {
        return identityPaper;
    }

    public String consentVersion() {
        return consentVersion;
    }

    public long officerId() {
        return officerId;
    }

    public String officerName() {
        return officerName;
    }

    public LocalDate day() {
        return day;
    }

    public Instant begunAt() {
        return begunAt;
    }

    @Override
    public String toString() {
        return "CounterVisit " + id;
    }
}
