package id.onestop.licensing.domain.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.workflow.RecommendationEvent.RecommendationAnswered;
import id.onestop.licensing.domain.workflow.RecommendationEvent.RecommendationAsked;
import id.onestop.licensing.domain.workflow.RecommendationEvent.RecommendationReleased;
import id.onestop.licensing.domain.workflow.RecommendationEvent.RecommendationRescheduled;
import id.onestop.licensing.domain.workflow.RecommendationEvent.RecommendationTaken;
import id.onestop.licensing.domain.workflow.RecommendationEvent.RecommendationWithdrawn;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question to another office about one file, beside its line, and what the office answered (rows 8 and 46).
 *
 * It is asked until somebody of the office takes it; only he answers, once and for all. The agency may take it back before.
 */
@Entity
@Table(name = "recommendation")
public class Recommendation extends StepTask {

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "open_key")
    private @Nullable String openKey;

    @Embedded
    private Asking asking;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "remind_at")
    private Instant remindAt;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "file_sha256")
    private @Nullable String fileSha256;

    @Embedded
    private @Nullable RecommendationAnswer answer;

    @Column(name = "answered_by_post")
    private @Nullable String answeredByPost;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Recommendation() {}

    private Recommendation(LicenceApplication application, Question question, Asking asking) {
        super(application, question.stepCode(), question.postId());
        this.asking = asking;
        dueAt = question.dueAt();
        remindAt = question.remindAt();
        state = State.ASKED;
        openKey = application.id() + ":" + question.stepCode();
    }

    /** Where a question stands. */
    public enum State {
        ASKED,
        TAKEN,
        ANSWERED,
        WITHDRAWN;

        public boolean open() {
            return this == ASKED || this == TAKEN;
        }
    }

    /**
     * A question.
     *
     * @param postId post of the other office
     * @param text {@code null} where the step says enough
     * @param remindAt when the office is reminded, before it is due
     */
    public record Question(
            String stepCode, long postId, @Nullable String text, Instant dueAt, Instant remindAt) {}

    /** Asks; the file counts the open questions, so that two officials never change both unseen. */
    public static Recommendation ask(LicenceApplication application, Question question, Actor by, Instant at) {
        application.openBeside(1);
        return new Recommendation(application, question, Asking.of(question.text(), by, at));
    }

    /** What to record of the asking; the people of the office get a message. */
    public RecommendationAsked asked(List<Long> office) {
        return new RecommendationAsked(agencyId(), number(), reference(asking.by()), stepCode(), office, asking.at());
    }

    /** Takes it; a second press by the same person changes nothing and says so. */
    public boolean take(Actor by, Instant at) {
        long account = requireNonNull(by.accountId(), "a person takes it");
        if (state == State.TAKEN && isClaimedBy(account)) {
            return false;
        }
        if (state != State.ASKED) {
            throw new Conflict(
                    state == State.TAKEN ? "RECOMMENDATION_TAKEN" : "RECOMMENDATION_CLOSED",
                    Map.of("number", number()));
        }
        state = State.TAKEN;
        claimBy(account, by.name(), at);
        actBy(by.decree());
        return true;
    }

    public RecommendationTaken taken(Instant at) {
        return new RecommendationTaken(agencyId(), number(), reference(claimedBy()), stepCode(), at);
    }

    /** Puts it back before the office; a letter that was attached goes with who attached it. */
    public RecommendationReleased release(long account, Instant at) {
        requireTakenBy(account);
        state = State.ASKED;
        unclaim();
        fileName = null;
        fileSha256 = null;
        return new RecommendationReleased(agencyId(), number(), reference(account), stepCode(), at);
    }

    /** Lays a letter to the answer; another one takes its place. */
    public void attach(long account, String name, Sha256 file) {
        requireTakenBy(account);
        fileName = name;
        fileSha256 = file.hex();
    }

    /** Answers for good; the record keeps a fingerprint of the words, never the words. */
    public RecommendationAnswered answer(
            LicenceApplication application, Actor by, RecommendationAnswer given, Instant at) {
        requireTakenBy(requireNonNull(by.accountId(), "a person answers"));
        answer = given;
        answeredByPost = by.postName();
        close(application, State.ANSWERED, at);
        return new RecommendationAnswered(
                agencyId(),
                number(),
                by.reference(),
                stepCode(),
                requireNonNull(given.outcome()).name(),
                given.fingerprint(fileSha256).hex(),
                asking.by(),
                at);
    }

    /** Takes it back unanswered. */
    public RecommendationWithdrawn withdraw(LicenceApplication application, String by, Instant at) {
        if (!state.open()) {
            throw new Conflict("RECOMMENDATION_CLOSED", Map.of("number", number()));
        }
        close(application, State.WITHDRAWN, at);
        return new RecommendationWithdrawn(agencyId(), number(), by, stepCode(), at);
    }

    /** The agency's days changed: the office has until another moment. Says whether it does. */
    public boolean reschedule(Instant newDueAt, Instant newRemindAt) {
        if (!state.open() || newDueAt.equals(dueAt) && newRemindAt.equals(remindAt)) {
            return false;
        }
        dueAt = newDueAt;
        remindAt = newRemindAt;
        return true;
    }

    /** What to record of that. */
    public RecommendationRescheduled rescheduled(Instant before, Instant at) {
        return new RecommendationRescheduled(
                agencyId(), number(), Actor.SYSTEM.reference(), stepCode(), before, dueAt, at);
    }

    private void close(LicenceApplication application, State closed, Instant at) {
        state = closed;
        openKey = null;
        closedAt = at;
        application.openBeside(-1);
    }

    private void requireTakenBy(long account) {
        if (state != State.TAKEN || !isClaimedBy(account)) {
            throw new Conflict("RECOMMENDATION_NOT_YOURS", Map.of("number", number()));
        }
    }

    private static String reference(@Nullable Long account) {
        return account == null ? Actor.SYSTEM.reference() : Actor.ACCOUNT + account;
    }

    public RecommendationFacts facts() {
        return new RecommendationFacts(
                id(),
                version(),
                number(),
                serviceCode(),
                definitionId(),
                holderName(),
                stepCode(),
                postId(),
                state,
                asking.text(),
                asking.by(),
                asking.byName(),
                asking.byPost(),
                asking.at(),
                dueAt,
                claimedBy(),
                claimedByName(),
                claimedAt(),
                answer == null ? null : answer.outcome(),
                answeredByPost,
                closedAt);
    }

    /** The number of its file. */
    public String number() {
        return applicationNumber();
    }

    public State state() {
        return state;
    }

    public @Nullable Long askedBy() {
        return asking.by();
    }

    public Instant askedAt() {
        return asking.at();
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant remindAt() {
        return remindAt;
    }

    public @Nullable RecommendationAnswer answer() {
        return answer;
    }

    public @Nullable String fileName() {
        return fileName;
    }

    public @Nullable String fileSha256() {
        return fileSha256;
    }
}
