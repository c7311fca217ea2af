package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.application.AssistanceRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.workflow.SigningInbox.Letter;
import id.onestop.licensing.ejb.workflow.WorkFilter.Cursor;
import id.onestop.licensing.ejb.workflow.WorklistView.Line;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What waits for a signature, with who checked and verified it; the control cards of a page come with one statement. */
@Stateless
public class SigningInboxService {

    /** Steps at which a signatory decides. */
    static final Set<String> KINDS = Set.of("DECISION", "SIGNATURE");

    @Inject
    WorklistQueries queries;

    @Inject
    WorklistLines lines;

    @Inject
    Definitions definitions;

    @Inject
    FourEyesDesk fourEyes;

    @Inject
    AssistanceRepository assistances;

    @Inject
    CurrentCaller callers;

    /** One page, most urgent first. */
    @RequiresPermission(Permission.DECIDE)
    public SigningInbox page(@Nullable Cursor after, int limit) {
        var caller = callers.require();
        if (caller.posts().isEmpty()) {
            return new SigningInbox(List.of(), null);
        }
        var filter = new WorkFilter(WorkTab.POSTS, null, KINDS, WorkSort.DUE, after, limit);
        var rows = queries.page(caller, filter, Instant.EPOCH);
        var shown = rows.stream().limit(filter.limit()).toList();
        return new SigningInbox(letters(lines.of(caller, shown)), WorklistService.next(rows, filter));
    }

    /** These files, as far as they wait for a signature of the caller's posts. */
    @RequiresPermission(Permission.DECIDE)
    public List<Letter> of(Collection<String> numbers) {
        var caller = callers.require();
        if (numbers.isEmpty() || caller.posts().isEmpty()) {
            return List.of();
        }
        var rows = queries.open(caller, numbers).stream()
                .filter(row -> KINDS.contains(row.stepKind()))
                .toList();
        return letters(lines.of(caller, rows));
    }

    private List<Letter> letters(List<Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var files = lines.stream().map(line -> line.row().applicationId()).collect(Collectors.toSet());
        var me = callers.require();
        var known = new Known(
                queries.cards(files), queries.histories(files), assistances.helpedBy(me.accountId(), files), me);
        return lines.stream().map(line -> letter(line, known)).toList();
    }

    /** Cards and steps by application, and the applications with which the caller helped at the counter. */
    private record Known(
            Map<Long, List<HandOver>> cards, Map<Long, List<WorkItem>> histories, Set<Long> helped, Caller me) {}

    private Letter letter(Line line, Known known) {
        var card = known.cards().getOrDefault(line.row().applicationId(), List.of());
        long me = known.me().accountId();
        var holder = line.row().claimedBy();
        boolean other = holder != null && holder != me;
        return new Letter(
                line,
                giver(card, "COMPLETE_AND_CORRECT"),
                verifier(card),
                card.stream()
                        .filter(row -> row.beside() == null && !row.content().equals(WorkItemService.RELEASED))
                        .reduce((first, second) -> second)
                        .map(HandOver::note)
                        .orElse(""),
                (int) card.stream()
                        .filter(row -> row.content().startsWith("RETURNED"))
                        .count(),
                other ? Objects.requireNonNullElse(line.row().claimedByName(), "") : "",
                other ? "" : objection(line, known),
                byHand(line),
                issues(line));
    }

    private String objection(Line line, Known known) {
        long file = line.row().applicationId();
        return known.histories().getOrDefault(file, List.of()).stream()
                .filter(item -> item.id() == line.row().id())
                .findFirst()
                .flatMap(item -> item.approving() && known.helped().contains(file)
                        ? Optional.of("FOUR_EYES_COUNTER")
                        : fourEyes.objection(known.histories().getOrDefault(file, List.of()), item, known.me()))
                .orElse("");
    }

    private boolean byHand(Line line) {
        var definition = definitions.byId(line.row().definitionId()).definition();
        var step = definition.workflow().step(line.row().stepCode());
        return step.kind() == StepKind.DECISION && !new LineEnd(definition).signsAtOnce(step);
    }

    private boolean issues(Line line) {
        var end = new LineEnd(definitions.byId(line.row().definitionId()).definition());
        return end.signature().filter(end::makesValid).isPresent();
    }

    private static String verifier(List<HandOver> card) {
        var verified = giver(card, "VERIFIED_DRAFT");
        return verified.isEmpty() ? giver(card, "INITIALLED") : verified;
    }

    /** Who gave this on last; empty if nobody has. */
    private static String giver(List<HandOver> card, String content) {
        return card.stream()
                .filter(row -> row.content().equals(content))
                .reduce((first, second) -> second)
                .map(HandOver::giverName)
                .orElse("");
    }
}
