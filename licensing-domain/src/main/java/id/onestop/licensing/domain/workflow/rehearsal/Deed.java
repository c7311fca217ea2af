package id.onestop.licensing.domain.workflow.rehearsal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One thing done with a rehearsed file; a whole rehearsal is its beginning and what was done, so going back is leaving the last
 * one out.
 *
 * @param detail act and target, step of another office, or working minutes
 */
public record Deed(Kind kind, String detail) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]+)(?:~([A-Za-z0-9_.-]{0,170}))?");
    private static final int MOST = 200;

    /** What can be done. */
    public enum Kind {
        /** An act of the step where the file is; the detail is the act, and after a point the step that gets the file. */
        ACT,
        /** The step where the file is asks an office beside the line. */
        ASK,
        /** That office answers. */
        ANSWER,
        /** The applicant hands the corrected file in again. */
        RESUBMIT,
        /** The applicant answers the survey. */
        SURVEY,
        /** The applicant fetches the licence. */
        FETCH,
        /** Working minutes pass. */
        WAIT
    }

    /** Reads a rehearsal; what cannot be read ends it. */
    public static List<Deed> readAll(String written) {
        return Arrays.stream(written.split(",", MOST + 1))
                .limit(MOST)
                .map(Deed::read)
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .toList();
    }

    private static Optional<Deed> read(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            return Optional.empty();
        }
        String detail = match.group(2) == null ? "" : match.group(2);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(match.group(1)))
                .findFirst()
                .map(kind -> new Deed(kind, detail));
    }

    /** Writes a rehearsal for an address. */
    public static String write(List<Deed> deeds) {
        return deeds.stream().map(Deed::written).collect(Collectors.joining(","));
    }

    private String written() {
        return detail.isEmpty() ? kind.name() : kind + "~" + detail;
    }
}
