package id.onestop.licensing.domain.catalogue;

import static id.onestop.licensing.domain.shared.Permission.APPLICATION_CHECK;
import static id.onestop.licensing.domain.shared.Permission.COUNTER;
import static id.onestop.licensing.domain.shared.Permission.DECIDE;
import static id.onestop.licensing.domain.shared.Permission.DRAFT_VERIFY;
import static id.onestop.licensing.domain.shared.Permission.FILE_READ;
import static id.onestop.licensing.domain.shared.Permission.LICENCE_PAPER;
import static id.onestop.licensing.domain.shared.Permission.RECOMMEND;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rights that the use cases of a step ask of whoever does it.
 *
 * <p>One table for the gate, and for a change of a post's rights: a step at a post without them shows in its worklist and can
 * be done by nobody.
 *
 * @param choices of each choice one right is enough
 */
public record StepRights(List<Set<Permission>> choices) {

    private static final Map<StepKind, Set<Permission>> BY_KIND = byKind();

    /** What sends a file back to an earlier step, whatever the kind. */
    private static final Set<Permission> SENDING_BACK = EnumSet.of(DRAFT_VERIFY, DECIDE, LICENCE_PAPER);

    private static final Map<Permission, Words> WORDS = Map.of(
            FILE_READ, new Words("melihat berkas", "see files"),
            APPLICATION_CHECK, new Words("memeriksa kelengkapan", "check completeness"),
            DRAFT_VERIFY, new Words("memverifikasi draf", "verify drafts"),
            DECIDE, new Words("memutuskan", "decide"),
            LICENCE_PAPER, new Words("mencetak dan mencatat surat", "print and record letters"),
            COUNTER, new Words("melayani loket", "serve at the counter"),
            RECOMMEND, new Words("memberi rekomendasi", "recommend"));

    public StepRights {
        choices = List.copyOf(choices);
    }

    private static Map<StepKind, Set<Permission>> byKind() {
        var rights = new EnumMap<StepKind, Set<Permission>>(StepKind.class);
        rights.put(StepKind.COMPLETENESS_CHECK, EnumSet.of(APPLICATION_CHECK));
        rights.put(StepKind.RETURN_CONSENT, EnumSet.of(DRAFT_VERIFY, DECIDE));
        rights.put(StepKind.RECOMMENDATION, EnumSet.of(RECOMMEND));
        rights.put(StepKind.VERIFICATION, EnumSet.of(DRAFT_VERIFY));
        rights.put(StepKind.PRINT, EnumSet.of(LICENCE_PAPER));
        rights.put(StepKind.PARAF, EnumSet.of(DRAFT_VERIFY));
        rights.put(StepKind.DECISION, EnumSet.of(DECIDE));
        rights.put(StepKind.NUMBERING, EnumSet.of(LICENCE_PAPER));
        rights.put(StepKind.SIGNATURE, EnumSet.of(DECIDE));
        rights.put(StepKind.WET_SIGNATURE, EnumSet.of(LICENCE_PAPER));
        rights.put(StepKind.HAND_OVER, EnumSet.of(COUNTER));
        return rights;
    }

    /** What the step asks; nothing where no post of the agency or of another office does it. */
    public static StepRights of(Step step) {
        var choices = new ArrayList<Set<Permission>>();
        if (step.actingPost().isPresent() && BY_KIND.containsKey(step.kind())) {
            choices.add(BY_KIND.getOrDefault(step.kind(), Set.of()));
            if (step.judges()) {
                choices.add(EnumSet.of(APPLICATION_CHECK));
            }
            if (!step.maySendBackTo().isEmpty()) {
                choices.add(SENDING_BACK);
            }
            if (step.actor() == Actor.POST && step.kind() != StepKind.HAND_OVER) {
                choices.add(EnumSet.of(FILE_READ));
            }
        }
        return new StepRights(choices.stream().distinct().toList());
    }

    /** What somebody with these rights still lacks. */
    public StepRights without(Set<Permission> held) {
        return new StepRights(choices.stream()
                .filter(choice -> Collections.disjoint(choice, held))
                .toList());
    }

    public boolean isEmpty() {
        return choices.isEmpty();
    }

    /** In words: what is needed, each choice in one breath. */
    public Words words() {
        return new Words(
                choices.stream()
                        .map(choice -> choice.stream()
                                .sorted()
                                .map(right -> "\""
                                        + WORDS.getOrDefault(right, Words.of(right.name()))
                                                .id() + "\"")
                                .collect(Collectors.joining(" atau ")))
                        .collect(Collectors.joining(", ")),
                choices.stream()
                        .map(choice -> choice.stream()
                                .sorted()
                                .map(right -> "\""
                                        + WORDS.getOrDefault(right, Words.of(right.name()))
                                                .en() + "\"")
                                .collect(Collectors.joining(" or ")))
                        .collect(Collectors.joining(", ")));
    }

    /** Whether some step of the workflow could be done at the post with the first rights, and not with the second. */
    public static boolean lost(Workflow workflow, String post, Set<Permission> was, Set<Permission> wanted) {
        return workflow.steps().stream()
                .filter(step -> step.actingPost().filter(post::equals).isPresent())
                .map(StepRights::of)
                .anyMatch(needed ->
                        needed.without(was).isEmpty() && !needed.without(wanted).isEmpty());
    }
}
