package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.RevisionRow;
import id.onestop.licensing.web.shared.Messages;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a revision is called: as printed, and always by its version, for agencies use a label twice. */
final class RevisionNames {

    /** Agencies print "Revisi Ke 3", "Revisi ke-3" and the like. */
    private static final Pattern NUMBERED = Pattern.compile("(?i)revisi\\s*(?:ke)?[\\s-]*(\\d+)");

    private RevisionNames() {}

    static String of(RevisionRow row, Messages msg) {
        return row.label().isEmpty()
                ? msg.of("catalogue.revision.version", "version", row.version())
                : msg.of("catalogue.revision.labelled", "label", label(row.label(), msg), "version", row.version());
    }

    /** The label in the language of the page; one without a number stays as printed. */
    static String label(String printed, Messages msg) {
        return number(printed)
                .map(number -> msg.of("catalogue.revision.numbered", "number", number))
                .orElse(printed);
    }

    static Optional<String> number(String printed) {
        var numbered = NUMBERED.matcher(printed.strip());
        return numbered.matches() ? Optional.of(numbered.group(1)) : Optional.empty();
    }
}
