package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.shared.NotFound;
import java.util.Map;

/** The number of a revision in an address; anything else is no revision. */
final class RevisionAddress {

    private RevisionAddress() {}

    static int version(String typed) {
        if (!typed.matches("\\d{1,6}")) {
            throw new NotFound("REVISION_UNKNOWN", Map.of("version", typed));
        }
        return Integer.parseInt(typed);
    }
}
