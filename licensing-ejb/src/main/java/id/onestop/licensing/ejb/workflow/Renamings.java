package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.workflow.StepMapping;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.PostView;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.catalogue.DraftRevision;
import id.onestop.licensing.ejb.workflow.TransferPreview.GoneStep;
import id.onestop.licensing.ejb.workflow.TransferPreview.StepChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Steps that running files still have and a newer version no more, and which of its steps may stand for them. */
@ApplicationScoped
class Renamings {

    private static final Set<Permission> WORK = EnumSet.of(
            Permission.APPLICATION_CHECK, Permission.DRAFT_VERIFY, Permission.DECIDE, Permission.LICENCE_PAPER);

    @Inject
    TransferRepository transfers;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    /** A step that is gone, with the steps that may stand for it. */
    record Gone(Step old, List<Step> fitting) {

        GoneStep in(StepMapping mapping) {
            return new GoneStep(
                    old.code(),
                    old.name(),
                    fitting.stream()
                            .map(step -> new StepChoice(step.code(), step.name()))
                            .toList(),
                    mapping.renamed().get(old.code()));
        }
    }

    /** The steps at posts of the versions under which files run that a newer one has no more, each once. */
    List<Gone> gone(DraftRevision revision, long target) {
        var then = revision.definition().workflow();
        var posts = agencies.posts(revision.agencyId());
        var found = new LinkedHashMap<String, Gone>();
        transfers.versions(revision.agencyId(), revision.serviceCode(), target).stream()
                .sorted()
                .flatMap(id -> definitions.byId(id).definition().workflow().steps().stream())
                .filter(old -> old.actingPost().isPresent() && StepMapping.gone(old, then))
                .forEach(old -> found.put(
                        old.code(),
                        new Gone(
                                old,
                                then.steps().stream()
                                        .filter(step -> StepMapping.fits(old, step) && fits(old, step, posts))
                                        .toList())));
        return List.copyOf(found.values());
    }

    /** The same post, or one that still exists and may do to a file all that the old one may. */
    private static boolean fits(Step old, Step step, List<PostView> posts) {
        return old.actingPost().equals(step.actingPost())
                || posts.stream()
                        .filter(post -> post.open()
                                && step.actingPost().filter(post.code()::equals).isPresent())
                        .anyMatch(post -> post.permissions().containsAll(work(old, posts)));
    }

    private static Set<Permission> work(Step old, List<PostView> posts) {
        var rights = EnumSet.noneOf(Permission.class);
        posts.stream()
                .filter(post -> old.actingPost().filter(post.code()::equals).isPresent())
                .flatMap(post -> post.permissions().stream())
                .filter(WORK::contains)
                .forEach(rights::add);
        return rights;
    }

    /**
     * What somebody named, if all of it can be; steps left empty stay as they are.
     *
     * @throws Invalid for a step that is not gone, or one that cannot stand for it
     */
    StepMapping checked(List<Gone> gone, Map<String, String> named) {
        var faults = new ArrayList<FieldError>();
        var mapping = new LinkedHashMap<String, String>();
        named.entrySet().stream().filter(pair -> !pair.getValue().isBlank()).forEach(pair -> {
            boolean fits = gone.stream()
                    .filter(one -> one.old().code().equals(pair.getKey()))
                    .flatMap(one -> one.fitting().stream())
                    .anyMatch(step -> step.code().equals(pair.getValue()));
            if (fits) {
                mapping.put(pair.getKey(), pair.getValue());
            } else {
                faults.add(new FieldError(
                        "to-" + pair.getKey(),
                        "TRANSFER_STEP_UNFIT",
                        Map.of("step", pair.getKey(), "target", pair.getValue())));
            }
        });
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new StepMapping(mapping);
    }
}
