package id.onestop.licensing.ejb.integrity;

import id.onestop.licensing.domain.integrity.ChainHash;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Proves the record of the caller's agency. */
@Stateless
public class IntegrityService {

    private static final Pattern ACCOUNT = Pattern.compile("account:(\\d{1,18})");

    @Inject
    ChainQueries chain;

    @Inject
    AccountDirectory accounts;

    @Inject
    AgencyDirectory agencies;

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

    /** Who and which post is meant by the references in these facts, such as {@code account:305}, by reference. */
    @RequiresPermission({Permission.FILE_READ, Permission.AUDIT_READ})
    public Map<String, Words> references(String applicationNumber) {
        long agency = callers.require().requireAgency();
        var ids = chain.about(agency, applicationNumber).stream()
                .flatMap(row -> ACCOUNT.matcher(row.actor() + " " + row.facts()).results())
                .map(found -> Long.valueOf(found.group(1)))
                .collect(Collectors.toSet());
        var found = new HashMap<String, Words>();
        accounts.names(ids).forEach((id, name) -> found.put("account:" + id, Words.of(name)));
        agencies.posts(agency).forEach(post -> found.put("post:" + post.id(), post.name()));
        return Map.copyOf(found);
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
