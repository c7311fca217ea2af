package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.Finding;
import java.util.List;

/**
 * What loading an agency's file did.
 *
 * @param agencyCreated the agency is new
 * @param agencyDiffers the file tells other things about the agency than its row; the row was kept (decision 27)
 * @param unitsAdded codes of new units
 * @param postsAdded codes of new posts
 */
public record LoadReport(
        String agencyCode,
        boolean agencyCreated,
        boolean agencyDiffers,
        List<String> unitsAdded,
        List<String> postsAdded,
        List<ServiceLoaded> services) {

    public LoadReport {
        unitsAdded = List.copyOf(unitsAdded);
        postsAdded = List.copyOf(postsAdded);
        services = List.copyOf(services);
    }

    /** Nothing in the database is other than before. */
    public boolean changedNothing() {
        return !agencyCreated
                && unitsAdded.isEmpty()
                && postsAdded.isEmpty()
                && services.stream().allMatch(service -> service.outcome() == Outcome.UNCHANGED);
    }

    /** What became of a service. */
    public enum Outcome {
        PUBLISHED,
        DRAFTED,
        UNCHANGED
    }

    /** One service of the file. */
    public record ServiceLoaded(
            String code, Outcome outcome, long definitionId, int versionNumber, List<Finding> findings) {
        public ServiceLoaded {
            findings = List.copyOf(findings);
        }
    }
}
