package id.onestop.licensing.domain.reporting;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Conflict;
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

/** Whom an official declares to be close to him, so that his acts on their files can be seen (row 104: free of KKN). */
@Entity
@Table(name = "relative_declaration")
public class RelativeDeclaration {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Relation relation;

    @Column(updatable = false)
    private String name;

    @Column(name = "nik_hash", updatable = false)
    private String nikHash;

    @Column(name = "nik_masked", updatable = false)
    private String maskedNik;

    @Column(name = "declared_at", updatable = false)
    private Instant declaredAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RelativeDeclaration() {}

    /** How somebody is close to the official. */
    public enum Relation {
        /** The official, as an applicant. */
        SELF,
        SPOUSE,
        CHILD,
        PARENT,
        SIBLING,
        OTHER
    }

    /**
     * Who it is.
     *
     * @param nikHash keyed hash of the identity number
     * @param maskedNik the number as it may be shown
     */
    public record Person(Relation relation, String name, String nikHash, String maskedNik) {}

    /** Declares somebody. */
    public static RelativeDeclaration of(long agencyId, long accountId, Person person, Instant at) {
        var made = new RelativeDeclaration();
        made.agencyId = agencyId;
        made.accountId = accountId;
        made.relation = person.relation();
        made.name = person.name();
        made.nikHash = person.nikHash();
        made.maskedNik = person.maskedNik();
        made.declaredAt = at;
        return made;
    }

    /** It no longer holds; what was declared stays on record. */
    public void end(Instant at) {
        if (endedAt != null) {
            throw new Conflict("DECLARATION_ENDED");
        }
        endedAt = at;
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

    public long accountId() {
        return accountId;
    }

    public Relation relation() {
        return relation;
    }

    public String name() {
        return name;
    }

    public String nikHash() {
        return nikHash;
    }

    public String maskedNik() {
        return maskedNik;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "RelativeDeclaration " + id;
    }
}
