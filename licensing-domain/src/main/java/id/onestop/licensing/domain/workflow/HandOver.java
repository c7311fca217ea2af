package id.onestop.licensing.domain.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.Actor;
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

/**
 * One row of the control card (kartu kendali, seed D/E row 103): who gave the file, who received it, both times and parafs.
 *
 * Giving is completing a step; receiving is the claim by a person, with a time of its own. Only applicant and system receive
 * at once (decision Giving-And-Receiving).
 */
@Entity
@Table(name = "hand_over")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class HandOver {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "position", updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "giver_kind", updatable = false)
    private Party giverKind;

    @Column(name = "giver_account", updatable = false)
    private @Nullable Long giverAccount;

    @Column(name = "giver_name", updatable = false)
    private String giverName;

    @Column(name = "giver_post", updatable = false)
    private @Nullable String giverPost;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "receiver_kind", updatable = false)
    private Party receiverKind;

    @Column(name = "receiver_post_id", updatable = false)
    private @Nullable Long receiverPostId;

    @Column(name = "giver_decree", updatable = false)
    private @Nullable String giverDecree;

    @Column(name = "merged_with")
    private @Nullable String mergedWith;

    @Column(name = "merging_decree")
    private @Nullable String mergingDecree;

    @Column(name = "receiver_post")
    private String receiverPost;

    @Column(name = "receiver_account")
    private @Nullable Long receiverAccount;

    @Column(name = "receiver_name")
    private @Nullable String receiverName;

    @Column(name = "receiver_decree")
    private @Nullable String receiverDecree;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "beside", updatable = false)
    private @Nullable String beside;

    @Column(name = "note", updatable = false)
    private @Nullable String note;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected HandOver() {}

    /** Which side of the counter somebody stands on. */
    public enum Party {
        APPLICANT,
        OFFICIAL,
        SYSTEM
    }

    /** One side of a hand-over. */
    public record Side(Party party, Actor actor) {}

    /**
     * Records the giving.
     *
     * @param content stable code of what is handed over, such as {@code SUBMISSION} or {@code DRAFT}
     */
    public static HandOver give(
            LicenceApplication application, Side from, Side to, String content, @Nullable String note, Instant at) {
        var row = new HandOver();
        row.agencyId = application.agencyId();
        row.applicationId = application.id();
        row.position = application.nextCardRow();
        row.giverKind = from.party();
        row.giverAccount = from.actor().accountId();
        row.giverName = from.actor().name();
        row.giverPost = from.actor().postName();
        row.giverDecree = from.actor().decree();
        row.givenAt = at;
        row.receiverKind = to.party();
        row.receiverPostId = to.actor().postId();
        row.receiverPost =
                to.actor().postName() == null ? to.actor().name() : to.actor().postName();
        row.content = content;
        row.note = note;
        if (to.party() != Party.OFFICIAL) {
            row.receivedAt = at;
            row.receiverAccount = to.actor().accountId();
            row.receiverName = to.actor().name();
        }
        return row;
    }

    /** Says that it is about a step beside the line, while the file itself stays where it is. */
    public HandOver beside(String step) {
        beside = step;
        return this;
    }

    /** Records that a person of the receiving post took the file; the first claim counts. */
    public void receive(long account, String name, Instant at) {
        if (receivedAt == null) {
            receiverAccount = account;
            receiverName = name;
            receivedAt = at;
        }
    }

    /** Records in whose post the receiver took it: a substitute's begins with "Plt." or "Plh." and has a decree. */
    public void receive(Actor by, Instant at) {
        if (receivedAt == null) {
            receive(requireNonNull(by.accountId(), "a person receives"), by.name(), at);
            receiverPost = requireNonNull(by.postName(), "an official receives in a post");
            receiverDecree = by.decree();
        }
    }

    /** Records that the giver did an earlier step as well, and the decree by which both are one. */
    public HandOver merging(@Nullable String earlierStep, @Nullable String decree) {
        mergedWith = earlierStep;
        mergingDecree = decree;
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

    public long applicationId() {
        return applicationId;
    }

    public int position() {
        return position;
    }

    public Party giverKind() {
        return giverKind;
    }

    public @Nullable Long giverAccount() {
        return giverAccount;
    }

    public String giverName() {
        return giverName;
    }

    public @Nullable String giverPost() {
        return giverPost;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Party receiverKind() {
        return receiverKind;
    }

    public @Nullable Long receiverPostId() {
        return receiverPostId;
    }

    public String receiverPost() {
        return receiverPost;
    }

    public @Nullable Long receiverAccount() {
        return receiverAccount;
    }

    public @Nullable String receiverName() {
        return receiverName;
    }

    public @Nullable Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable String giverDecree() {
        return giverDecree;
    }

    public @Nullable String receiverDecree() {
        return receiverDecree;
    }

    public @Nullable String mergedWith() {
        return mergedWith;
    }

    public @Nullable String mergingDecree() {
        return mergingDecree;
    }

    public String content() {
        return content;
    }

    /** The step beside the line that it is about; {@code null} for the file itself. */
    public @Nullable String beside() {
        return beside;
    }

    public @Nullable String note() {
        return note;
    }
}
