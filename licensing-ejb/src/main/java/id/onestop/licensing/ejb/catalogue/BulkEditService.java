package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.editor.BulkEdit;
import id.onestop.licensing.domain.catalogue.editor.BulkEdit.AddBasis;
import id.onestop.licensing.domain.catalogue.editor.BulkEdit.ReplaceWords;
import id.onestop.licensing.domain.catalogue.editor.DraftTree;
import id.onestop.licensing.domain.catalogue.editor.TreeDifference;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The same change in many definitions of an agency: first every difference is shown, then drafts are begun. Nothing is
 * published by it; each draft goes its own way through the gate and a second person.
 */
@Stateless
public class BulkEditService {

    private static final Logger LOG = LoggerFactory.getLogger(BulkEditService.class);

    private static final int LONGEST = 1_000;
    private static final int SHORTEST = 3;

    @Inject
    Drafts drafts;

    @Inject
    Definitions definitions;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    CurrentCaller callers;

    /**
     * What the change would do in one definition.
     *
     * @param writtenBy who writes a draft of it now, so that it cannot be begun; {@code null} for nobody
     */
    public record Effect(
            String serviceCode,
            Words serviceName,
            List<TreeDifference> differences,
            @Nullable String writtenBy) {

        public Effect {
            differences = List.copyOf(differences);
        }

        public boolean possible() {
            return writtenBy == null;
        }
    }

    /** A draft that was begun. */
    public record Begun(String serviceCode, long draftId) {}

    /** How many definitions there are to change. */
    @RequiresPermission(Permission.CONFIGURE)
    public int count() {
        return definitions.published(callers.require().requireAgency()).size();
    }

    /** Every definition that the change would touch; changes nothing. */
    @RequiresPermission(Permission.CONFIGURE)
    public List<Effect> preview(BulkEdit edit) {
        require(faults(edit));
        return definitions.published(callers.require().requireAgency()).stream()
                .map(pinned -> effect(edit, pinned))
                .filter(effect -> !effect.differences().isEmpty())
                .toList();
    }

    private Effect effect(BulkEdit edit, PinnedDefinition pinned) {
        var tree = tree(pinned);
        var definition = pinned.definition();
        return new Effect(
                definition.code(),
                definition.product().name(),
                TreeDifference.of(tree, edit.apply(tree)),
                drafts.openFor(definition.code())
                        .map(open -> open.changedByName())
                        .orElse(null));
    }

    private DraftTree tree(PinnedDefinition pinned) {
        return DraftTree.of(NormalText.root(
                catalogue.version(pinned.definitionId()).orElseThrow().document()));
    }

    /** Begins a draft with the change for each of these services; those that somebody writes already are passed over. */
    @RequiresPermission(Permission.CONFIGURE)
    public List<Begun> begin(BulkEdit edit, List<String> services) {
        var faults = faults(edit);
        if (services.isEmpty()) {
            faults.add(new FieldError("service", "BULK_NONE"));
        }
        require(faults);
        var begun = new ArrayList<Begun>();
        for (var pinned : definitions.published(callers.require().requireAgency())) {
            var effect = effect(edit, pinned);
            if (services.contains(effect.serviceCode())
                    && effect.possible()
                    && !effect.differences().isEmpty()) {
                long draft = drafts.begin(
                        edit.apply(tree(pinned)),
                        pinned.definitionId(),
                        effect.serviceCode() + " v" + pinned.versionNumber() + " +");
                begun.add(new Begun(effect.serviceCode(), draft));
            }
        }
        LOG.atInfo().addKeyValue("drafts", begun.size()).log("Many definitions changed alike");
        return begun;
    }

    /**
     * Which drafts of {@link #begin} are still open.
     *
     * @param first the first that it began; what was written before was passed over
     */
    @RequiresPermission(Permission.CONFIGURE)
    public List<Begun> begun(List<String> services, long first) {
        return services.stream()
                .distinct()
                .flatMap(code -> drafts.openFor(code).stream()
                        .filter(draft -> draft.id() >= first)
                        .map(draft -> new Begun(code, draft.id())))
                .sorted(Comparator.comparingLong(Begun::draftId))
                .toList();
    }

    private static List<FieldError> faults(BulkEdit edit) {
        var faults = new ArrayList<FieldError>();
        if (edit instanceof AddBasis basis) {
            if (!basis.code().matches("[A-Za-z0-9][A-Za-z0-9_-]{0,79}")) {
                faults.add(new FieldError("code", "DRAFT_CODE"));
            }
            text(faults, "printed", basis.printed(), 1);
            if (basis.title().length() > LONGEST) {
                faults.add(new FieldError("title", "TOO_LONG", Map.of("max", LONGEST)));
            }
        } else if (edit instanceof ReplaceWords words) {
            text(faults, "find", words.find(), SHORTEST);
            text(faults, "with", words.with(), 1);
        }
        return faults;
    }

    private static void require(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private static void text(List<FieldError> faults, String field, String text, int least) {
        if (text.isBlank()) {
            faults.add(new FieldError(field, "REQUIRED"));
        } else if (text.strip().length() < least) {
            faults.add(new FieldError(field, "TOO_SHORT", Map.of("min", least)));
        } else if (text.length() > LONGEST) {
            faults.add(new FieldError(field, "TOO_LONG", Map.of("max", LONGEST)));
        }
    }
}
