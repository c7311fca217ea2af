package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.catalogue.FourEyes;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nobody acts on two approving steps of one file (decision Four-Eyes-And-Substitutes).
 *
 * <p>A substitute whose own post has a step on the same line leaves that step to the next holder of his post. Where there is
 * none, both steps are merged, if the service allows it, by the decree that made him a substitute.
 */
public final class FourEyesRule {

    private final FourEyes policy;
    private final List<Duty> line;

    /** For one service: its policy and its approving steps in their order, with the people of this day. */
    public FourEyesRule(FourEyes policy, List<Duty> line) {
        this.policy = policy;
        this.line = List.copyOf(line);
    }

    /**
     * An approving step and who could act on it today.
     *
     * @param present holders of its post who are not away, substitutes included
     * @param substitutes those of them who act by a decree
     */
    public record Duty(String step, Set<Long> present, Set<Long> substitutes) {
        public Duty {
            present = Set.copyOf(present);
            substitutes = Set.copyOf(substitutes);
        }
    }

    /**
     * An approving step that is done.
     *
     * @param step as it is called in the version that the file runs under now
     * @param decree by which its official acted; {@code null} in his own post
     */
    public record Approval(
            String step, long account, @Nullable String decree) {}

    /** What the rule says to one person at one step. */
    public enum Verdict {
        /** Nothing stands against it. */
        FREE,
        /** He may act; the steps become one, and the card names the decree. */
        MERGED,
        /** He approved another step in his own post and is no substitute. */
        SAME_PERSON,
        /** Another holder of this step's post is there and takes it. */
        OTHER_HOLDER,
        /** His later step comes by decree, so this one belongs to the next holder of the post. */
        LEAVE_TO_NEXT,
        /** The next holder of his own post has to do the earlier step anew; he can only send the file back. */
        SEND_BACK;

        /** Whether he may take the file, be it to send it back. */
        public boolean mayClaim() {
            return mayAct() || this == SEND_BACK;
        }

        public boolean mayAct() {
            return this == FREE || this == MERGED;
        }

        /** Stable code of the refusal. */
        public String code() {
            return this == SAME_PERSON ? "FOUR_EYES" : "FOUR_EYES_" + name();
        }
    }

    /**
     * The verdict and the other step that it is about.
     *
     * @param step {@code null} if nothing stands against acting
     * @param decree by which steps are merged; {@code null} where today's substitution is that decree
     */
    public record Ruling(
            Verdict verdict,
            @Nullable String step,
            @Nullable String decree) {

        static Ruling of(Verdict verdict, @Nullable String step) {
            return new Ruling(verdict, step, null);
        }
    }

    /** The approvals among the steps of a file, oldest first. */
    public static List<Approval> approvals(List<WorkItem> history) {
        return history.stream()
                .filter(item -> item.state() == WorkState.DONE && item.approving())
                .filter(item -> item.claimedBy() != null)
                .map(item ->
                        new Approval(item.lineStep(), Objects.requireNonNull(item.claimedBy()), item.actingDecree()))
                .toList();
    }

    /** Nobody consents to a late return who asks for it, or who returned the file before and overlooked the fault. */
    public static boolean mayConsent(List<WorkItem> history, long person) {
        return history.stream()
                .filter(WorkItem::returning)
                .noneMatch(item -> item.claimedBy() != null && item.claimedBy() == person);
    }

    /** Whether this person may act on the step, given all approvals of the file, oldest first. */
    public Ruling judge(String step, List<Approval> approvals, long person) {
        var earlier =
                approvals.stream().filter(done -> !done.step().equals(step)).toList();
        var own = earlier.stream().filter(done -> done.account() == person).toList();
        if (own.isEmpty()) {
            return toNextHolder(step, earlier, person);
        }
        boolean substitute = actsByDecree(step, person);
        var valid = latest(earlier).stream()
                .filter(done -> done.account() == person)
                .toList();
        if (!substitute && own.stream().anyMatch(done -> done.decree() == null)) {
            return Ruling.of(Verdict.SAME_PERSON, own.get(0).step());
        }
        if (valid.isEmpty()) {
            return Ruling.of(Verdict.FREE, null);
        }
        var before = valid.get(0);
        if (policy == FourEyes.ANOTHER_HOLDER || hasOther(step, earlier, person)) {
            return Ruling.of(Verdict.OTHER_HOLDER, before.step());
        }
        return valid.stream()
                .filter(done -> hasOther(done.step(), earlier, person))
                .findFirst()
                .map(done -> Ruling.of(Verdict.SEND_BACK, done.step()))
                .orElseGet(() -> new Ruling(Verdict.MERGED, before.step(), substitute ? null : before.decree()));
    }

    /** Before he has approved anything: a step that he would leave for a later one, because one of both is his by decree. */
    private Ruling toNextHolder(String step, List<Approval> earlier, long person) {
        boolean here = actsByDecree(step, person);
        return line.stream()
                .skip(position(step) + 1L)
                .filter(later -> later.present().contains(person))
                .filter(later -> here || later.substitutes().contains(person))
                .filter(later -> hasOther(step, earlier, person))
                .findFirst()
                .map(later -> Ruling.of(Verdict.LEAVE_TO_NEXT, later.step()))
                .orElseGet(() -> Ruling.of(Verdict.FREE, null));
    }

    /** Somebody else who holds the step's post today and has approved no other step of this file. */
    private boolean hasOther(String step, List<Approval> approvals, long person) {
        return duty(step).stream()
                .flatMap(duty -> duty.present().stream())
                .filter(other -> other != person)
                .anyMatch(other -> approvals.stream()
                        .noneMatch(
                                done -> done.account() == other && !done.step().equals(step)));
    }

    private boolean actsByDecree(String step, long person) {
        return duty(step).filter(duty -> duty.substitutes().contains(person)).isPresent();
    }

    private Optional<Duty> duty(String step) {
        return line.stream().filter(duty -> duty.step().equals(step)).findFirst();
    }

    private int position(String step) {
        return line.stream().map(Duty::step).toList().indexOf(step);
    }

    /** A step that was sent back and done anew counts by its last approval. */
    private static List<Approval> latest(List<Approval> approvals) {
        var last = new LinkedHashMap<String, Approval>();
        approvals.forEach(done -> last.put(done.step(), done));
        return List.copyOf(last.values());
    }
}
