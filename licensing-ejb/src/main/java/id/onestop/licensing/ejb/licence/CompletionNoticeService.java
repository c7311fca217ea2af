package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.SeenVersion;
import id.onestop.licensing.ejb.workflow.Files;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Telling a holder that his licence is ready where no message reaches him (row 105). */
@Stateless
public class CompletionNoticeService {

    /** How the counter tells somebody. */
    public static final String PHONE = "PHONE";

    private static final Logger logger = LoggerFactory.getLogger(CompletionNoticeService.class);

    @Inject
    Files files;

    @Inject
    SeenVersion seen;

    @Inject
    PaperRepository papers;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Records that the caller has telephoned the holder. */
    @RequiresPermission(Permission.COUNTER)
    public void phoned(String number) {
        var caller = callers.require();
        var application = files.requireReadable(number);
        seen.require(number, application.version());
        var waiting = papers.collection(application.id())
                .orElseThrow(() -> new NotFound("LICENCE_NOT_FOUND", Map.of("id", number)));
        var by = new Actor(caller.accountId(), caller.displayName(), null, null);
        events.publish(waiting.told(PHONE, by, clock.instant()));
        logger.atInfo().addKeyValue("application", number).log("Holder told by telephone");
    }
}
