package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.catalogue.Workflow;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a running file may go over to a newer version of its definition, and to which step.
 *
 * <p>It goes to the step of the same name and kind, or to the one of the same kind that an administrator named for it, or not
 * at all; what its applicant was not asked is not asked of it now, and
 * what is decided stays decided by the version under which it was.
 */
public final class TransferRules {

    /** Steps before the decision, and the decision itself. */
    private static final Set<StepKind> UNDECIDED =
            EnumSet.of(StepKind.COMPLETENESS_CHECK, StepKind.VERIFICATION, StepKind.PARAF, StepKind.DECISION);

    private TransferRules() {}

    /** Why a file stays where it is. */
    public enum Refusal {
        /** Nothing is left to do for officials, or it is under this version already. */
        NOT_RUNNING,
        /** The applicant has it. */
        WITH_APPLICANT,
        /** An official has it in hand. */
        IN_HAND,
        /** Another office or a partner keeps it. */
        STANDS,
        /** The decision has fallen, or its letter exists. */
        DECIDED,
        /** The new version has no such step, and none was named for it. */
        NO_TARGET,
        /** It went through a step that the new version does not have. */
        STEP_GONE,
        /** The new version asks what its applicant was not asked. */
        MORE_ASKED
    }

    /**
     * What may be done.
     *
     * @param target step of the new version; {@code null} where it is refused
     * @param refusal {@code null} where it may go
     */
    public record Verdict(@Nullable Step target, @Nullable Refusal refusal) {

        static Verdict to(Step step) {
            return new Verdict(step, null);
        }

        static Verdict refused(Refusal why) {
            return new Verdict(null, why);
        }

        public boolean allowed() {
            return refusal == null;
        }

        public Optional<Refusal> why() {
            return Optional.ofNullable(refusal);
        }
    }

    /**
     * Judges one file.
     *
     * @param history all its steps so far, the open one among them
     * @param then what it would run under
     * @param steps which steps of it stand for those that it no longer has
     * @param proven codes of the requirements for which the file holds something; asked for only where that counts
     */
    public static Verdict judge(
            LicenceApplication file,
            List<WorkItem> history,
            ServiceDefinition now,
            ServiceDefinition then,
            StepMapping steps,
            Supplier<Set<String>> proven) {
        if (file.status() == ApplicationStatus.RETURNED || file.status() == ApplicationStatus.DRAFT) {
            return Verdict.refused(Refusal.WITH_APPLICANT);
        }
        var open = history.stream()
                .filter(item -> item.state() != WorkItem.WorkState.DONE)
                .findFirst();
        if (open.isEmpty()) {
            return Verdict.refused(Refusal.NOT_RUNNING);
        }
        return held(file, open.get())
                .or(() -> gone(history, open.get(), then.workflow(), steps))
                .or(() -> asked(file, now, then, proven))
                .map(Verdict::refused)
                .orElseGet(() -> Verdict.to(
                        steps.in(then.workflow(), open.get().stepCode()).orElseThrow()));
    }

    private static Optional<Refusal> held(LicenceApplication file, WorkItem open) {
        if (!UNDECIDED.contains(StepKind.valueOf(open.stepKind()))) {
            return Optional.of(
                    StepKind.valueOf(open.stepKind()) == StepKind.RETURN_CONSENT ? Refusal.IN_HAND : Refusal.DECIDED);
        }
        if (open.stands() || file.hasOpenBeside()) {
            return Optional.of(Refusal.STANDS);
        }
        return open.state() == WorkItem.WorkState.UNCLAIMED ? Optional.empty() : Optional.of(Refusal.IN_HAND);
    }

    private static Optional<Refusal> gone(List<WorkItem> history, WorkItem open, Workflow then, StepMapping steps) {
        boolean target = steps.in(then, open.stepCode())
                .filter(step -> step.kind().name().equals(open.stepKind()))
                .filter(step -> step.actingPost().isPresent())
                .isPresent();
        if (!target) {
            return Optional.of(Refusal.NO_TARGET);
        }
        return history.stream().allMatch(item -> then.find(steps.now(item)).isPresent())
                ? Optional.empty()
                : Optional.of(Refusal.STEP_GONE);
    }

    private static Optional<Refusal> asked(
            LicenceApplication file, ServiceDefinition now, ServiceDefinition then, Supplier<Set<String>> proven) {
        var before = now.requirementsFor(file.circumstances()).stream()
                .filter(Requirement::mandatory)
                .toList();
        var wanted = then.requirementsFor(file.circumstances()).stream()
                .filter(Requirement::mandatory)
                .toList();
        if (wanted.stream().allMatch(one -> met(group(one, wanted), before, Set.of()))) {
            return Optional.empty();
        }
        var there = proven.get();
        return wanted.stream().allMatch(one -> met(group(one, wanted), before, there))
                ? Optional.empty()
                : Optional.of(Refusal.MORE_ASKED);
    }

    /** Requirements of which one is enough: it alone, or those of its either-or group. */
    private static Set<String> group(Requirement one, List<Requirement> all) {
        return all.stream()
                .filter(other ->
                        other == one || one.eitherOr() != null && one.eitherOr().equals(other.eitherOr()))
                .map(Requirement::code)
                .collect(Collectors.toSet());
    }

    /** Whether the applicant had to bring one of them, or has brought one; of an earlier choice, only if all of it is among them. */
    private static boolean met(Set<String> enough, List<Requirement> before, Set<String> there) {
        return enough.stream().anyMatch(there::contains)
                || before.stream().anyMatch(one -> enough.containsAll(group(one, before)));
    }
}
