package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.agency.SetUpChanged;
import id.onestop.licensing.domain.notification.MessageWording;
import id.onestop.licensing.domain.notification.MessageWording.Kind;
import id.onestop.licensing.domain.notification.MessageWords;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Forbidden;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Proposal;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An agency's own words for messages: one person proposes, another approves or refuses; nothing is sent before. */
@Stateless
public class WordingService {

    private static final Logger logger = LoggerFactory.getLogger(WordingService.class);

    @Inject
    WordingRepository wordings;

    @Inject
    WordingViews views;

    @Inject
    MailTexts texts;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** All kinds of messages with what holds for them. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public List<WordingRow> list() {
        return views.rows(callers.require().requireAgency());
    }

    /** One kind of message with the history of its words. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public WordingView find(String kind) {
        return views.view(known(kind), callers.require());
    }

    /** What waits in the caller's agency, the oldest first. */
    @RequiresPermission({Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public List<WordingVersion> open() {
        return views.open(callers.require());
    }

    /** The words as somebody would read them, on sample data; nothing is kept. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public MessageWords preview(ProposeWords typed) {
        var checks = new WordingChecks(texts.product(known(typed.kind())));
        var words = checks.words(typed);
        checks.require();
        return views.sample(typed.kind(), words);
    }

    /** Proposes words; answers the proposal's id. */
    @RequiresPermission(Permission.CONFIGURE)
    public long propose(ProposeWords typed) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var checks = new WordingChecks(texts.product(known(typed.kind())));
        var words = checks.words(typed);
        var reason = checks.reason(typed.reason());
        checks.require();
        var versions = wordings.versions(agency, typed.kind());
        if (versions.stream().anyMatch(one -> one.proposal().open())) {
            throw new Conflict("WORDING_AWAITED");
        }
        var held = wordings.holding(agency, typed.kind());
        if (held.map(MessageWording::number).orElse(0) != typed.seen()) {
            throw new Conflict("WORDING_MOVED");
        }
        var wording = MessageWording.of(
                new Kind(agency, typed.kind()),
                versions.size() + 1,
                held.map(MessageWording::words).orElse(MessageWords.PRODUCT),
                words,
                Proposal.of(reason, actor(caller), clock.instant()));
        wordings.add(wording);
        tell(caller, wording, "WORDING_PROPOSED");
        return wording.id();
    }

    /** Lets the words be sent; whoever proposed them cannot. */
    @RequiresPermission({Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public void approve(long id) {
        var caller = callers.require();
        var wording = wordings.require(caller.requireAgency(), id);
        wording.approve(actor(caller), clock.instant());
        tell(caller, wording, "WORDING_APPROVED");
    }

    /** Says no, with a reason; whoever proposed it may always take it back. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public void refuse(long id, String why) {
        var caller = callers.require();
        var wording = wordings.require(caller.requireAgency(), id);
        if (wording.proposal().proposedBy() != caller.accountId() && !WordingViews.decides(caller)) {
            throw new Forbidden("WORDING_NOT_YOURS");
        }
        var checks = new WordingChecks(MessageWords.PRODUCT);
        var reason = checks.reason(why);
        checks.require();
        wording.refuse(reason, actor(caller), clock.instant());
        tell(caller, wording, "WORDING_REFUSED");
    }

    private String known(String kind) {
        if (!texts.kinds().contains(kind)) {
            throw new NotFound("WORDING_KIND_UNKNOWN");
        }
        return kind;
    }

    private static Actor actor(Caller by) {
        return new Actor(by.accountId(), by.displayName(), null, null);
    }

    private void tell(Caller by, MessageWording wording, String operation) {
        events.publish(new SetUpChanged(
                wording.agencyId(),
                "message:" + wording.kind(),
                operation,
                Map.of(
                        "number",
                        Integer.toString(wording.number()),
                        "proposedBy",
                        Actor.ACCOUNT + wording.proposal().proposedBy(),
                        "words",
                        wording.words().proof()),
                actor(by).reference(),
                clock.instant()));
        logger.atInfo()
                .addKeyValue("kind", wording.kind())
                .addKeyValue("number", wording.number())
                .addKeyValue("operation", operation)
                .log("Words of a message changed");
    }
}
