package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.AssistanceRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.workflow.FileBatch.Act;
import id.onestop.licensing.ejb.workflow.FileBatch.Entry;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Verifying or initialling many drafts in one go: what it would do, the beginning, and how far it is. */
@Stateless
public class BatchService {

    /** Steps whose act can be done with many files at once. */
    public static final Set<String> KINDS = Set.of("VERIFICATION", "PARAF");

    @Inject
    WorklistQueries queries;

    @Inject
    WorklistLines lines;

    @Inject
    FourEyesDesk fourEyes;

    @Inject
    AssistanceRepository assistances;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    BatchStep step;

    @Inject
    BatchRun run;

    @Inject
    FileBatches batches;

    @Inject
    CurrentCaller callers;

    /** What verifying would do with each of these files, as far as they wait for the caller's posts. */
    @RequiresPermission(Permission.DRAFT_VERIFY)
    public List<BatchPreview> preview(Collection<String> numbers) {
        var caller = callers.require();
        if (numbers.isEmpty() || caller.posts().isEmpty()) {
            return List.of();
        }
        var rows = queries.open(caller, numbers).stream()
                .filter(row -> KINDS.contains(row.stepKind()))
                .toList();
        var files = rows.stream().map(WorkRow::applicationId).collect(Collectors.toSet());
        if (files.isEmpty()) {
            return List.of();
        }
        var known = new Known(
                queries.cards(files), queries.histories(files), assistances.helpedBy(caller.accountId(), files));
        return lines.of(caller, rows).stream()
                .map(line -> preview(line, known, caller))
                .toList();
    }

    /** Cards and steps by application, and the applications with which the caller helped at the counter. */
    private record Known(Map<Long, List<HandOver>> cards, Map<Long, List<WorkItem>> histories, Set<Long> helped) {}

    /**
     * Begins to verify; {@link #last} tells how far it is.
     *
     * @param note goes with every file
     */
    @RequiresPermission(Permission.DRAFT_VERIFY)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileBatch verify(List<Entry> files, @Nullable String note) {
        var batch = new FileBatch(Act.VERIFY, files);
        batches.keep(callers.require().accountId(), batch);
        run.finish(batch, number -> step.verify(number, note));
        return batch;
    }

    /** The caller's last batch on this node, under way or over. */
    @RequiresPermission(Permission.FILE_READ)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<FileBatch> last() {
        return batches.find(callers.require().accountId());
    }

    private BatchPreview preview(WorklistView.Line line, Known known, Caller caller) {
        long file = line.row().applicationId();
        var definition = definitions.byId(line.row().definitionId()).definition();
        var next = Line.nextOfficial(
                definition, definition.workflow().step(line.row().stepCode()));
        var card = known.cards().getOrDefault(file, List.of());
        return new BatchPreview(
                line,
                next.map(Step::name).orElse(null),
                next.flatMap(Step::actingPost).map(code -> post(caller, code)).orElse(null),
                card.stream()
                        .filter(row -> !row.content().equals(WorkItemService.RELEASED))
                        .reduce((first, second) -> second)
                        .map(HandOver::note)
                        .orElse(""),
                (int) card.stream()
                        .filter(row -> row.content().startsWith("RETURNED"))
                        .count(),
                obstacle(line, known, caller));
    }

    private Words post(Caller caller, String code) {
        return agencies.post(caller.requireAgency(), code).name();
    }

    private String obstacle(WorklistView.Line line, Known known, Caller caller) {
        long file = line.row().applicationId();
        var holder = line.row().claimedBy();
        if (holder != null && holder != caller.accountId()) {
            return "WORK_ITEM_TAKEN";
        }
        var history = known.histories().getOrDefault(file, List.of());
        return history.stream()
                .filter(item -> item.id() == line.row().id())
                .findFirst()
                .flatMap(item -> item.approving() && known.helped().contains(file)
                        ? Optional.of("FOUR_EYES_COUNTER")
                        : fourEyes.objection(history, item, caller))
                .orElse("");
    }
}
