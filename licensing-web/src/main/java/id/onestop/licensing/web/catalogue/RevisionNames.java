package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.RevisionRow;
import id.onestop.licensing.web.shared.Messages;

/** What a revision is called: as printed, and always by its version, for agencies use a label twice. */
final class RevisionNames {

    private RevisionNames() {}

    static String of(RevisionRow row, Messages msg) {
        return row.label().isEmpty()
                ? msg.of("catalogue.revision.version", "version", row.version())
                : msg.of("catalogue.revision.labelled", "label", row.label(), "version", row.version());
    }
}
