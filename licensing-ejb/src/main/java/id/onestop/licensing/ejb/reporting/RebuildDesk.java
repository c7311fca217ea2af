package id.onestop.licensing.ejb.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the figures of the operator's agency anew from its files, a transaction a day; the result is what it was. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RebuildDesk {

    private static final Logger logger = LoggerFactory.getLogger(RebuildDesk.class);

    @Inject
    RebuildService rebuilds;

    @Inject
    RollupRun run;

    /** From a day on. */
    @PermitAll
    public void rebuild(LocalDate from) {
        long agency = rebuilds.agency();
        run.rebuild(agency, from);
        logger.atInfo().addKeyValue("agency", agency).addKeyValue("from", from).log("Figures made anew");
    }
}
