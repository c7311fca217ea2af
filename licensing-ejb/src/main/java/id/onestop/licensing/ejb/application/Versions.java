package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.Conflict;
import java.util.Map;

/** Refuses a change that was made on an older view of the file. */
final class Versions {

    /** The caller does not care which version it changes. */
    static final long ANY = -1;

    private Versions() {}

    static void require(LicenceApplication application, long version) {
        if (version != ANY && version != application.version()) {
            throw new Conflict("CHANGED_MEANWHILE", Map.of("number", application.number()));
        }
    }
}
