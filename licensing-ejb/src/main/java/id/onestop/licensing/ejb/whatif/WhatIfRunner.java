package id.onestop.licensing.ejb.whatif;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.whatif.KeptPlay.State;
import id.onestop.licensing.domain.whatif.Watch;
import id.onestop.licensing.domain.whatif.WhatIf;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays behind the pages and outside any transaction; each beat is a short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WhatIfRunner {

    private static final Logger logger = LoggerFactory.getLogger(WhatIfRunner.class);
    private static final int WHOLE = 100;

    @Inject
    WhatIfRecord record;

    /** Plays every variant and keeps what came of them. */
    @Asynchronous
    @PermitAll
    public void play(PreparedPlay prepared) {
        try {
            record.keep(prepared.id(), WhatIfJson.write(sides(prepared)));
            logger.atInfo().addKeyValue("play", prepared.id()).log("What-if played");
        } catch (Watch.Stopped stopped) {
            record.giveUp(prepared.id(), State.STOPPED);
        } catch (LicensingException | EJBException | IllegalArgumentException failed) {
            logger.atError().setCause(failed).addKeyValue("play", prepared.id()).log("What-if failed");
            record.giveUp(prepared.id(), State.FAILED);
        }
    }

    private List<WhatIfSide> sides(PreparedPlay prepared) {
        var sides = new ArrayList<WhatIfSide>();
        int all = prepared.built().size();
        for (var built : prepared.built()) {
            int before = sides.size();
            var last = new AtomicInteger(-1);
            var outcome = WhatIf.play(built.scenario(), percent -> {
                int share = (before * WHOLE + percent) / all;
                return last.getAndSet(share) == share || record.reach(prepared.id(), share);
            });
            var services = new HashMap<String, Words>();
            built.scenario().courses().forEach(course -> services.put(course.code(), course.name()));
            sides.add(new WhatIfSide(built.versions(), built.posts(), services, built.measured(), outcome));
        }
        return sides;
    }
}
