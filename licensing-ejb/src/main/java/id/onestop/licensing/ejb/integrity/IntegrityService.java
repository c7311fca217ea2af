package id.onestop.licensing.ejb.integrity;

import id.onestop.licensing.domain.integrity.ChainHash;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Proves the record of the caller's agency. */
@Stateless
public class IntegrityService {

    @Inject
    ChainQueries chain;

    @Inject
    CurrentCaller callers;

    /** Walks the whole chain of the caller's agency and names the first entry that does not fit. */
    @RequiresPermission(Permission.AUDIT_READ)
    public ChainVerification verify() {
        long agency = callers.require().requireAgency();
        var previous = ChainHash.GENESIS;
        long position = 0;
        for (var page = chain.after(agency, 0); !page.isEmpty(); page = chain.after(agency, position)) {
            for (var row : page) {
                if (row.position() != position + 1
                        || !row.previousHash().equals(previous)
                        || !hashOf(agency, row).equals(row.hash())) {
                    return new ChainVerification(position, position + 1);
                }
                previous = row.hash();
                position = row.position();
            }
        }
        boolean headFits = chain.head(agency)
                .map(new ChainQueries.Head(position, previous)::equals)
                .orElse(position == 0);
        return new ChainVerification(position, headFits ? null : position + 1);
    }

    /** The recorded facts about one file of the caller's agency, oldest first. */
    @RequiresPermission({Permission.FILE_READ, Permission.AUDIT_READ})
    public List<ChainRow> about(String applicationNumber) {
        return chain.about(callers.require().requireAgency(), applicationNumber);
    }

    private static String hashOf(long agency, ChainRow row) {
        return ChainHash.of(
                row.previousHash(),
                agency,
                row.position(),
                row.occurredAt(),
                row.actor(),
                row.operation(),
                row.subject(),
                row.facts());
    }
}
