package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.Act;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import id.onestop.licensing.domain.workflow.HandOver.Side;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.SeenVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;

/** Opens a file for the official who holds it: the object-level rights of every step stand here. */
@ApplicationScoped
public class Files {

    /** While somebody acts for him, the holder of a post does not: there is one pen. */
    static final String AWAY = "HOLDER_AWAY";

    @Inject
    ApplicationRepository applications;

    @Inject
    WorkRepository work;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    SeenVersion seen;

    @Inject
    CurrentCaller callers;

    /**
     * The file of the caller's agency, if the caller holds its open step and this is done there.
     *
     * @throws NotFound for another agency's file
     * @throws Conflict if somebody else holds it, or it stands elsewhere
     */
    public OpenFile requireHeld(String number, Act act) {
        return requireHeld(number, act.kinds());
    }

    /** The same for an act of several kinds of step that moves no file. */
    public OpenFile requireHeld(String number, StepKind... kinds) {
        var caller = callers.require();
        var steps = work.requireSteps(caller.requireAgency(), number);
        var application = steps.application();
        seen.require(number, application.version());
        var item = steps.open().orElseThrow(() -> new Conflict("FILE_NOT_WITH_AGENCY", Map.of("number", number)));
        item.requireClaimedBy(caller.accountId());
        if (Arrays.stream(kinds).noneMatch(kind -> kind.name().equals(item.stepKind()))) {
            throw new Conflict("FILE_AT_OTHER_STEP", Map.of("number", number));
        }
        requirePost(caller, item);
        return new OpenFile(
                application,
                definitions.byId(application.definitionId()).definition(),
                steps.history(),
                item,
                caller,
                actor(caller, item));
    }

    /** The same, at a step whose official looks at the requirements. */
    public OpenFile requireJudging(String number) {
        var file = requireHeld(number, Act.RETURN);
        if (!file.step().judges()) {
            throw new Conflict("FILE_AT_OTHER_STEP", Map.of("number", number));
        }
        return file;
    }

    /** The file of the caller's agency, to read; drafts are not the agency's yet. */
    public LicenceApplication requireReadable(String number) {
        return applications.requireSubmittedOf(callers.require().requireAgency(), number);
    }

    /** Refuses an item of a post that the caller does not hold (any more), or in which somebody acts for him today. */
    public void requirePost(Caller caller, WorkItem item) {
        if (!caller.posts().contains(item.postId())) {
            throw new NotFound("WORK_ITEM_NOT_FOUND");
        }
        if (caller.away().contains(item.postId())) {
            throw new RuleViolation(AWAY, Map.of("number", item.applicationNumber()));
        }
    }

    /** Lets a change count that changes only parts of the file: two at the same time are one too many. */
    public void touch(OpenFile file) {
        applications.touch(file.application());
    }

    /** The post before which the item lies, as one side of a hand-over. */
    public Side postOf(WorkItem item) {
        var post = agencies.post(item.agencyId(), item.postId()).orElseThrow(() -> new NotFound("WORK_ITEM_NOT_FOUND"));
        var name = post.name().id();
        return new Side(Party.OFFICIAL, new Actor(null, name, post.id(), name));
    }

    /** The caller in the name of the item's post, as a substitute where he is one. */
    public Actor actor(Caller caller, WorkItem item) {
        var post = agencies.post(item.agencyId(), item.postId()).orElseThrow(() -> new NotFound("WORK_ITEM_NOT_FOUND"));
        return new Actor(
                caller.accountId(),
                caller.displayName(),
                post.id(),
                caller.titled(post.id(), post.name().id()),
                caller.decree(post.id()));
    }
}
