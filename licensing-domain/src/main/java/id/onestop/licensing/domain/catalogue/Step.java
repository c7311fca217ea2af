package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of the work.
 *
 * @param post code of the post that acts; for {@link Actor#OFFICE} the outside office's post, if it works in this system
 * @param office name of the outside office; set for {@link Actor#OFFICE} only
 * @param input what must lie there before
 * @param output what lies there afterwards
 * @param approving nobody acts on two approving steps of one file (decision 11)
 * @param mayReturn to the applicant, for completion
 * @param maySendBackTo codes of earlier steps
 * @param optional an act beside the main line that the step in {@code beside} may ask for
 * @param beside step that asks for this one; {@code null} for steps of the main line
 * @param waitsFor codes of steps beside the line whose answer must be there, if it was asked for, before this one ends
 * @param signatory code of the post that signs on paper; set for {@link StepKind#WET_SIGNATURE} only, recorded by {@code post}
 * @param shares codes of answers and requirements that the outside office sees; it sees nothing else of a file
 * @param next codes of the steps that follow; empty for the last one and for those beside the line
 */
public record Step(
        String code,
        StepKind kind,
        Words name,
        Actor actor,
        @Nullable String post,
        @Nullable Words office,
        @Nullable Budget budget,
        @Nullable Words input,
        @Nullable Words output,
        boolean approving,
        boolean mayReturn,
        List<String> maySendBackTo,
        boolean mayReject,
        boolean optional,
        @Nullable String beside,
        List<String> waitsFor,
        @Nullable String signatory,
        List<String> shares,
        List<String> next) {

    private static final Set<StepKind> RETURNING = Set.of(StepKind.VERIFICATION, StepKind.PARAF, StepKind.DECISION);

    public Step {
        maySendBackTo = List.copyOf(maySendBackTo);
        waitsFor = List.copyOf(waitsFor);
        shares = List.copyOf(shares);
        next = List.copyOf(next);
    }

    /** Whether its official looks at the requirements: the check does, and any later one that may return to the applicant. */
    public boolean judges() {
        return kind == StepKind.COMPLETENESS_CHECK || mayReturn && RETURNING.contains(kind);
    }

    public Optional<String> actingPost() {
        return Optional.ofNullable(post);
    }

    public Optional<Budget> plannedTime() {
        return Optional.ofNullable(budget);
    }

    /** The same step with others after it. */
    Step before(List<String> following) {
        return new Step(
                code,
                kind,
                name,
                actor,
                post,
                office,
                budget,
                input,
                output,
                approving,
                mayReturn,
                maySendBackTo,
                mayReject,
                optional,
                beside,
                waitsFor,
                signatory,
                shares,
                following);
    }
}
