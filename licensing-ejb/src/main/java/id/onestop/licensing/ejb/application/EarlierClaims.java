package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.ClaimedPlace;
import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.Submission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that were handed in before an application claimed its place (V0065) claim the one that they were handed in for, so that
 * they count against the limit of one person's places. What they were handed in with last says it, not the answers of a returned
 * file, which may have changed since.
 */
@Stateless
public class EarlierClaims {

    private static final Logger logger = LoggerFactory.getLogger(EarlierClaims.class);
    private static final int AT_ONCE = 200;

    private static final List<ApplicationStatus> UNDER_WAY = Stream.of(ApplicationStatus.values())
            .filter(ApplicationStatus::isOpen)
            .toList();

    @Inject
    FileRepository files;

    @Inject
    AgencyDirectory agencies;

    @Inject
    RowSecurity rows;

    /** Mends some of them; true while there may be more. */
    @PermitAll
    public boolean catchUp() {
        rows.enterWorker();
        var found = files.listWithoutClaim(UNDER_WAY, AT_ONCE);
        found.forEach(submission -> files.claim(submission.applicationId(), place(submission)));
        if (!found.isEmpty()) {
            logger.atInfo().addKeyValue("files", found.size()).log("Earlier files claim their places");
        }
        return found.size() == AT_ONCE;
    }

    private ClaimedPlace place(Submission submission) {
        return ClaimedPlace.of(new HolderFacts(
                submission.answers(),
                agencies.byId(submission.agencyId()).profile().region()));
    }
}
