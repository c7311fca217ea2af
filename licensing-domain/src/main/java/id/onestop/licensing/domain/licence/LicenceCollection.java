package id.onestop.licensing.domain.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.CollectionTerm;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.Actor;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finished licence at the counter: ready from a day on, until somebody takes it against proof. */
@Entity
@Table(name = "licence_collection")
public class LicenceCollection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "application_number", updatable = false)
    private String applicationNumber;

    @Column(name = "licence_number", updatable = false)
    private String licenceNumber;

    @Column(name = "service_code", updatable = false)
    private String serviceCode;

    @Column(name = "definition_id", updatable = false)
    private long definitionId;

    @Column(name = "holder_name", updatable = false)
    private String holderName;

    @Column(name = "completed_on", updatable = false)
    private LocalDate completedOn;

    @Column(name = "last_day", updatable = false)
    private @Nullable LocalDate lastDay;

    @Column(name = "notice_promised", updatable = false)
    private @Nullable String noticePromised;

    @Column(name = "notice_used")
    private @Nullable String noticeUsed;

    @Column(name = "downloaded_at")
    private @Nullable Instant downloadedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Recipient recipient;

    @Column(name = "recipient_name")
    private @Nullable String recipientName;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_kind")
    private @Nullable IdentityShown identityKind;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "proof_sha256")
    private @Nullable String proofSha256;

    @Column(name = "handed_by")
    private @Nullable Long handedBy;

    @Column(name = "handed_by_name")
    private @Nullable String handedByName;

    @Column(name = "handed_at")
    private @Nullable Instant handedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected LicenceCollection() {}

    /** Who took the licence. */
    public enum Recipient {
        HOLDER,
        PROXY
    }

    /** What the recipient showed. */
    public enum IdentityShown {
        KTP,
        PASSPORT,
        DRIVING_LICENCE
    }

    /**
     * What the standard promises with the completion.
     *
     * @param promised way of telling the holder; {@code null} where none is promised
     * @param used way that the message goes; {@code null} where none can be sent
     */
    public record Promise(
            @Nullable String promised, @Nullable String used, CollectionTerm term) {}

    /**
     * Who took it, against what.
     *
     * @param proof hash of a signed slip or a picture, if one was kept
     */
    public record Proof(
            Recipient recipient,
            String name,
            IdentityShown identity,
            @Nullable String note,
            @Nullable Sha256 proof) {

        /** A person: never printed. */
        @Override
        public String toString() {
            return "Proof " + recipient;
        }
    }

    /** Lays an issued licence ready. */
    public static LicenceCollection ready(LicenceApplication application, Licence licence, Promise promise) {
        var ready = new LicenceCollection();
        ready.agencyId = application.agencyId();
        ready.applicationId = application.id();
        ready.applicationNumber = application.number();
        ready.licenceNumber = licence.number();
        ready.serviceCode = application.serviceCode();
        ready.definitionId = application.definitionId();
        ready.holderName = application.holderName();
        ready.completedOn = promise.term().completedOn();
        ready.lastDay = promise.term().months() == 0 ? null : promise.term().lastDay();
        ready.noticePromised = promise.promised();
        ready.noticeUsed = promise.used();
        return ready;
    }

    /** Records that somebody took it. */
    public PaperEvent.Collected collect(Proof proof, Actor by, Instant at) {
        if (handedAt != null) {
            throw new Conflict("LICENCE_COLLECTED_ALREADY", Map.of("number", applicationNumber));
        }
        recipient = proof.recipient();
        recipientName = proof.name();
        identityKind = proof.identity();
        note = proof.note();
        proofSha256 = proof.proof() == null ? null : proof.proof().hex();
        handedBy = requireNonNull(by.accountId(), "a person hands over");
        handedByName = by.name();
        handedAt = at;
        return new PaperEvent.Collected(
                agencyId, applicationNumber, by.reference(), proof.recipient().name(), proofSha256, at);
    }

    /** Records that somebody of the counter told the holder, whom no message reaches. */
    public PaperEvent.CompletionTold told(String way, Actor by, Instant at) {
        if (noticeUsed != null || handedAt != null) {
            throw new Conflict("HOLDER_TOLD_ALREADY", Map.of("number", applicationNumber));
        }
        noticeUsed = way;
        return new PaperEvent.CompletionTold(agencyId, applicationNumber, by.reference(), noticePromised, way, at);
    }

    /** Notes the first time that the holder fetched the file; empty afterwards. */
    public Optional<PaperEvent.Downloaded> download(Actor by, Instant at) {
        if (downloadedAt != null) {
            return Optional.empty();
        }
        downloadedAt = at;
        return Optional.of(new PaperEvent.Downloaded(agencyId, applicationNumber, by.reference(), at));
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public String applicationNumber() {
        return applicationNumber;
    }

    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    public boolean collected() {
        return handedAt != null;
    }

    public @Nullable Recipient recipient() {
        return recipient;
    }

    public @Nullable String recipientName() {
        return recipientName;
    }

    public @Nullable Instant handedAt() {
        return handedAt;
    }

    /** A hand-over that has taken place. */
    public record Handed(Proof proof, String by, Instant at) {}

    /** Who took it, and who gave it; empty while it waits. */
    public Optional<Handed> handed() {
        if (handedAt == null) {
            return Optional.empty();
        }
        var said = new Proof(
                requireNonNull(recipient),
                requireNonNull(recipientName),
                requireNonNull(identityKind),
                note,
                proofSha256 == null ? null : new Sha256(proofSha256));
        return Optional.of(new Handed(said, requireNonNull(handedByName), handedAt));
    }

    public @Nullable Instant downloadedAt() {
        return downloadedAt;
    }
}
