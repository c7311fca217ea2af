package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.agency.SetUpChanged;
import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.licence.LetterWording;
import id.onestop.licensing.domain.licence.LetterWords;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Forbidden;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Proposal;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An agency's own paragraphs of its letters: one person proposes, another approves or refuses; nothing is printed before.
 *
 * <p>Number, legal bases, decision, holder, signature, code and foot of a letter are no paragraphs: the law fixes them.
 */
@Stateless
public class LetterWordingService {

    private static final Logger logger = LoggerFactory.getLogger(LetterWordingService.class);

    @Inject
    LetterWordingRepository wordings;

    @Inject
    LetterViews views;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** All kinds of letters with what holds for them. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public List<LetterRow> list() {
        long agency = callers.require().requireAgency();
        return Arrays.stream(LetterKind.values())
                .map(kind -> views.row(agency, kind))
                .toList();
    }

    /** One kind of letter with the history of its paragraphs. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public LetterView find(LetterKind kind) {
        return views.view(kind, callers.require());
    }

    /** What waits in the caller's agency, the oldest first. */
    @RequiresPermission({Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public List<LetterVersion> open() {
        return views.open(callers.require());
    }

    /** What a preview of the typed paragraphs is drawn from; nothing is kept. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public LetterSample preview(ProposeLetter typed) {
        var checks = new LetterChecks();
        var words = checks.words(typed);
        checks.require();
        return views.sample(callers.require().requireAgency(), typed.kind(), words);
    }

    /** Proposes paragraphs; answers the proposal's id. */
    @RequiresPermission(Permission.CONFIGURE)
    public long propose(ProposeLetter typed) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var checks = new LetterChecks();
        var words = checks.words(typed);
        var reason = checks.reason(typed.reason());
        checks.require();
        var versions = wordings.versions(agency, typed.kind());
        if (versions.stream().anyMatch(one -> one.proposal().open())) {
            throw new Conflict("WORDING_AWAITED");
        }
        var held = versions.stream().filter(one -> one.proposal().approved()).findFirst();
        if (held.map(LetterWording::number).orElse(0) != typed.seen()) {
            throw new Conflict("WORDING_MOVED");
        }
        var wording = LetterWording.of(
                agency,
                typed.kind(),
                versions.size() + 1,
                held.map(LetterWording::words).orElse(LetterWords.PRODUCT),
                words,
                Proposal.of(reason, actor(caller), clock.instant()));
        wordings.add(wording);
        tell(caller, wording, "LETTER_PROPOSED");
        return wording.id();
    }

    /** Lets letters that are prepared from now on bear the words; whoever proposed them cannot. */
    @RequiresPermission({Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public void approve(long id) {
        var caller = callers.require();
        var wording = wordings.require(caller.requireAgency(), id);
        wording.approve(actor(caller), clock.instant());
        tell(caller, wording, "LETTER_APPROVED");
    }

    /** Says no, with a reason; whoever proposed it may always take it back. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public void refuse(long id, String why) {
        var caller = callers.require();
        var wording = wordings.require(caller.requireAgency(), id);
        if (wording.proposal().proposedBy() != caller.accountId() && !LetterViews.decides(caller)) {
            throw new Forbidden("WORDING_NOT_YOURS");
        }
        var checks = new LetterChecks();
        var reason = checks.reason(why);
        checks.require();
        wording.refuse(reason, actor(caller), clock.instant());
        tell(caller, wording, "LETTER_REFUSED");
    }

    private static Actor actor(Caller by) {
        return new Actor(by.accountId(), by.displayName(), null, null);
    }

    private void tell(Caller by, LetterWording wording, String operation) {
        events.publish(new SetUpChanged(
                wording.agencyId(),
                "letter:" + wording.kind(),
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
                .log("Paragraphs of a letter changed");
    }
}
