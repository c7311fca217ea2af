package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import id.onestop.licensing.domain.workflow.HandOver.Side;
import id.onestop.licensing.domain.workflow.Recommendation;
import id.onestop.licensing.domain.workflow.Recommendation.State;
import id.onestop.licensing.domain.workflow.RecommendationAnswer;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.application.FileExcerpts;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.ejb.document.ReceivedFile;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The asked office's side of a recommendation: it sees questions to its own posts, and of a file what the definition shares. */
@Stateless
public class RecommendingService {

    private static final Logger logger = LoggerFactory.getLogger(RecommendingService.class);

    @Inject
    RecommendationRepository recommendations;

    @Inject
    RecommendationLines lines;

    @Inject
    ApplicationRepository applications;

    @Inject
    FileExcerpts excerpts;

    @Inject
    WorkRepository work;

    @Inject
    Beside beside;

    @Inject
    Absences absences;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** A question with what the office sees of the file; the reading is on record. */
    @RequiresPermission(Permission.RECOMMEND)
    public RecommendationTask open(long id) {
        var caller = callers.require();
        var asked = require(caller, id);
        audit.read(caller, "RECOMMENDATION_OPENED", asked.number(), "recommendation:" + id);
        var facts = asked.facts();
        return new RecommendationTask(
                lines.of(caller, facts),
                asked.state().open() ? excerpts.of(application(asked), shares(asked)) : null,
                asked.answer(),
                asked.fileName(),
                asked.state() == State.TAKEN && facts.claimedBy() != null && facts.claimedBy() == caller.accountId());
    }

    /** A document of the file that the definition shares, while the question is open; the reading is on record. */
    @RequiresPermission(Permission.RECOMMEND)
    public DocumentView document(long id, long documentId) {
        var caller = callers.require();
        var asked = require(caller, id);
        if (!asked.state().open()) {
            throw new NotFound("DOCUMENT_NOT_FOUND");
        }
        var document = excerpts.of(application(asked), shares(asked)).papers().stream()
                .flatMap(paper -> paper.documents().stream())
                .filter(one -> one.id() == documentId)
                .findFirst()
                .orElseThrow(() -> new NotFound("DOCUMENT_NOT_FOUND"));
        audit.read(caller, "DOCUMENT_OPENED", asked.number(), "document:" + documentId);
        return document;
    }

    /** Takes the question, be it from somebody who is away: the receiving side of the card; a second press changes nothing. */
    @RequiresPermission(Permission.RECOMMEND)
    public void take(long id) {
        var caller = callers.require();
        var asked = requireActing(caller, id);
        var now = clock.instant();
        var actor = actor(caller, asked);
        absences.vacate(asked, caller, () -> application(asked));
        if (asked.take(actor, now)) {
            work.findBeside(asked.applicationId(), asked.stepCode()).ifPresent(row -> row.receive(actor, now));
            events.publish(asked.taken(now));
        }
    }

    /** Puts it back before the office. */
    @RequiresPermission(Permission.RECOMMEND)
    public void release(long id) {
        var caller = callers.require();
        var asked = require(caller, id);
        var now = clock.instant();
        var released = asked.release(caller.accountId(), now);
        var post = agencies.post(asked.agencyId(), asked.postId()).orElseThrow();
        var name = post.name().id();
        var to = new Side(Party.OFFICIAL, new Actor(null, name, post.id(), name));
        var from = new Side(Party.OFFICIAL, actor(caller, asked));
        work.add(HandOver.give(application(asked), from, to, WorkItemService.RELEASED, null, now)
                .beside(asked.stepCode()));
        events.publish(released);
    }

    /** Whether the caller may lay a letter to the answer; asked before its first byte is read. */
    @RequiresPermission(Permission.RECOMMEND)
    public void expectLetter(long id) {
        var caller = callers.require();
        var facts = requireActing(caller, id).facts();
        if (facts.state() != State.TAKEN || facts.claimedBy() == null || facts.claimedBy() != caller.accountId()) {
            throw new Conflict("RECOMMENDATION_NOT_YOURS", Map.of("number", facts.number()));
        }
    }

    /** Lays a letter to the answer that is being written. */
    @RequiresPermission(Permission.RECOMMEND)
    public void attach(long id, ReceivedFile letter) {
        var caller = callers.require();
        requireActing(caller, id).attach(caller.accountId(), letter.name().text(), letter.sha256());
    }

    /** Answers for good: the words stay with the file, and a line that waits goes on. */
    @RequiresPermission(Permission.RECOMMEND)
    public void answer(long id, RecommendationAnswer given) {
        var caller = callers.require();
        var asked = requireActing(caller, id);
        var now = clock.instant();
        var faults = given.faults(
                LocalDate.ofInstant(now, agencies.byId(asked.agencyId()).zone()));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        var application = application(asked);
        var actor = actor(caller, asked);
        var answered = asked.answer(application, actor, given.tidy(), now);
        work.add(HandOver.give(
                        application,
                        new Side(Party.OFFICIAL, actor),
                        new Side(Party.SYSTEM, Actor.SYSTEM),
                        "RECOMMENDATION_ANSWERED",
                        null,
                        now)
                .beside(asked.stepCode()));
        beside.settle(application, definitions.byId(application.definitionId()).definition());
        events.publish(answered);
        logger.atInfo()
                .addKeyValue("application", asked.number())
                .addKeyValue("step", asked.stepCode())
                .addKeyValue("outcome", answered.outcome())
                .log("Recommendation answered");
    }

    private Recommendation require(Caller caller, long id) {
        return recommendations.requireOf(caller.requireAgency(), caller.posts(), id);
    }

    /** The same for somebody who is there: while another one acts for him there is one pen. */
    private Recommendation requireActing(Caller caller, long id) {
        var asked = require(caller, id);
        if (caller.away().contains(asked.postId())) {
            throw new RuleViolation(Files.AWAY, Map.of("number", asked.number()));
        }
        return asked;
    }

    private LicenceApplication application(Recommendation asked) {
        return applications.require(asked.applicationId());
    }

    private List<String> shares(Recommendation asked) {
        var definition = definitions.byId(asked.facts().definitionId()).definition();
        return definition.workflow().step(asked.stepCode()).shares();
    }

    private Actor actor(Caller caller, Recommendation asked) {
        var name = agencies.post(asked.agencyId(), asked.postId())
                .map(post -> post.name().id())
                .orElse("-");
        return new Actor(
                caller.accountId(),
                caller.displayName(),
                asked.postId(),
                caller.titled(asked.postId(), name),
                caller.decree(asked.postId()));
    }
}
