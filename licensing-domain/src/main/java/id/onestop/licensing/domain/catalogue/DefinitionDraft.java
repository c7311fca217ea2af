package id.onestop.licensing.domain.catalogue;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A definition while administrators write it; it binds nobody and may be incomplete.
 *
 * <p>One draft of a service is open at a time. Who has proposed it, or written in it, cannot be the one who publishes it.
 */
@Entity
@Table(name = "definition_draft")
public class DefinitionDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "service_code")
    private String serviceCode;

    @Column(name = "name_id")
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "based_on", updatable = false)
    private @Nullable Long basedOn;

    @Column(updatable = false)
    private String origin;

    @Column(length = 1_000_000)
    private String document;

    @Enumerated(EnumType.STRING)
    private DraftStatus status;

    @Column(name = "started_by", updatable = false)
    private long startedBy;

    @Column(name = "started_by_name", updatable = false)
    private String startedByName;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "changed_by_name")
    private String changedByName;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "proposed_by")
    private @Nullable Long proposedBy;

    @Column(name = "proposed_by_name")
    private @Nullable String proposedByName;

    @Column(name = "proposed_at")
    private @Nullable Instant proposedAt;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    @Column(name = "ended_by_name")
    private @Nullable String endedByName;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "definition_id")
    private @Nullable Long definitionId;

    @Column(name = "open_for")
    private @Nullable String openFor;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected DefinitionDraft() {}

    /**
     * Begins to write.
     *
     * @param basedOn version from which it was taken; {@code null} for what came from elsewhere
     * @param origin in words: a version, another service, a file
     */
    public static DefinitionDraft begin(
            long agencyId,
            DraftTitle title,
            String document,
            @Nullable Long basedOn,
            String origin,
            Actor by,
            Instant at) {
        var draft = new DefinitionDraft();
        draft.agencyId = agencyId;
        draft.basedOn = basedOn;
        draft.origin = origin;
        draft.status = DraftStatus.OPEN;
        draft.startedBy = requireNonNull(by.accountId(), "a person writes it");
        draft.startedByName = by.name();
        draft.startedAt = at;
        draft.take(title, document, by, at);
        return draft;
    }

    /** Replaces the text. */
    public void write(DraftTitle title, String text, Actor by, Instant at) {
        require(DraftStatus.OPEN);
        take(title, text, by, at);
    }

    private void take(DraftTitle title, String text, Actor by, Instant at) {
        serviceCode = title.code();
        openFor = title.code();
        nameId = title.name().id();
        nameEn = title.name().en();
        document = text;
        changedByName = by.name();
        changedAt = at;
    }

    /** Declares it complete; nobody writes in it until it is published or taken back. */
    public void propose(Actor by, Instant at) {
        require(DraftStatus.OPEN);
        status = DraftStatus.PROPOSED;
        proposedBy = requireNonNull(by.accountId(), "a person proposes it");
        proposedByName = by.name();
        proposedAt = at;
    }

    /** Opens a proposed draft again, to mend it. */
    public void takeBack() {
        require(DraftStatus.PROPOSED);
        status = DraftStatus.OPEN;
        proposedBy = null;
        proposedByName = null;
        proposedAt = null;
    }

    /**
     * Ends the draft, which has become a version.
     *
     * @param authors accounts of all who wrote in it
     * @throws RuleViolation for whoever proposed it or wrote in it (design 4: a second person)
     */
    public void published(long definition, Set<Long> authors, Actor by, Instant at) {
        require(DraftStatus.PROPOSED);
        requireSecond(authors, by);
        definitionId = definition;
        end(DraftStatus.PUBLISHED, by, at);
    }

    /** Refuses the person who has proposed the draft, and everybody who wrote in it: nobody answers for his own words. */
    public void requireSecond(Set<Long> authors, Actor by) {
        long person = requireNonNull(by.accountId(), "a person decides");
        if (proposedBy(person) || authors.contains(person)) {
            throw new RuleViolation("DRAFT_SECOND_PERSON");
        }
    }

    /** Gives it up; the text stays readable. */
    public void discard(Actor by, Instant at) {
        if (status != DraftStatus.OPEN && status != DraftStatus.PROPOSED) {
            throw new Conflict("DRAFT_ENDED", Map.of("status", status));
        }
        end(DraftStatus.DISCARDED, by, at);
    }

    private void end(DraftStatus last, Actor by, Instant at) {
        status = last;
        openFor = null;
        endedBy = by.accountId();
        endedByName = by.name();
        endedAt = at;
    }

    /** Refuses what the draft's state does not allow. */
    public void require(DraftStatus wanted) {
        if (status != wanted) {
            throw new Conflict(
                    wanted == DraftStatus.OPEN ? "DRAFT_NOT_OPEN" : "DRAFT_NOT_PROPOSED", Map.of("status", status));
        }
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    /** Counts the changes of its text and state. */
    public long version() {
        return version;
    }

    public long agencyId() {
        return agencyId;
    }

    public String serviceCode() {
        return serviceCode;
    }

    public Words name() {
        return new Words(nameId, nameEn);
    }

    public Optional<Long> basedOn() {
        return Optional.ofNullable(basedOn);
    }

    public String document() {
        return document;
    }

    /** The version that it became. */
    public Optional<Long> definitionId() {
        return Optional.ofNullable(definitionId);
    }

    public DraftStatus status() {
        return status;
    }

    public Optional<String> proposedByName() {
        return Optional.ofNullable(proposedByName);
    }

    public boolean proposedBy(long accountId) {
        return proposedBy != null && proposedBy == accountId;
    }

    public String changedByName() {
        return changedByName;
    }

    public Instant changedAt() {
        return changedAt;
    }

    @Override
    public String toString() {
        return "DefinitionDraft " + serviceCode + " " + status;
    }

    /** What a draft is called. */
    public record DraftTitle(String code, Words name) {}
}
