package id.onestop.licensing.ejb.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The agency's first service beside others that differ in their line and product alone. */
final class Lines {

    /** Printed, initialled, decided, signed by hand, numbered, handed over. */
    static final String PAPER = "surat-kertas";

    /** Decided, signed electronically, printed on numbered sheets, signed by hand, handed over and fetched. */
    static final String BOTH = "surat-dan-berkas";

    /** Checked twice, signed electronically, handed over by an official. */
    static final String ELECTRONIC = "berkas-di-loket";

    /** Signed by hand and numbered by the system. */
    static final String SYSTEM_NUMBER = "nomor-oleh-sistem";

    /** Decided, numbered by an official, signed electronically. */
    static final String EARLY_NUMBER = "nomor-sebelum-tanda-tangan";

    /** Printed, numbered by an official on the letter, signed by hand. */
    static final String EARLY_NUMBER_ON_PAPER = "nomor-di-kertas";

    private static final String FIRST = "dokter-spesialis-mandiri";

    private Lines() {}

    static String describe(String agency) {
        // the Back Office checks again on one of the lines
        var metro = agency.replaceFirst(
                "permissions: \\[FILE_READ, DRAFT_VERIFY, LICENCE_PAPER]",
                "permissions: [FILE_READ, APPLICATION_CHECK, DRAFT_VERIFY, LICENCE_PAPER]");
        int start = metro.indexOf("  - code: " + FIRST);
        int end = metro.indexOf("\n  - code: ", start + 1);
        var first = metro.substring(start, end < 0 ? metro.length() : end) + "\n";
        return metro.substring(0, start)
                + first
                + service(first, PAPER, 901, "paper.yaml", paper("{stamped: true}"))
                + service(
                        first,
                        BOTH,
                        902,
                        "both.yaml",
                        "      kind: BOTH\n      paper: {stock: kertas-khusus, stamped: true, archiveCopy: true}\n")
                + service(first, ELECTRONIC, 903, "electronic.yaml", "      kind: ELECTRONIC\n" + COMPLETION)
                + service(first, SYSTEM_NUMBER, 904, "system-number.yaml", paper("{stamped: false}"))
                + service(first, EARLY_NUMBER, 905, "early-number.yaml", "      kind: ELECTRONIC\n" + COMPLETION)
                + service(first, EARLY_NUMBER_ON_PAPER, 906, "early-number-paper.yaml", paper("{stamped: false}"))
                        .replaceFirst("point: AFTER_SIGNATURE", "point: BEFORE_SIGNATURE")
                + (end < 0 ? "" : metro.substring(end + 1));
    }

    private static final String COMPLETION = "      completion: {notice: SMS, uncollectedAfterMonths: 1}\n";

    private static String paper(String paper) {
        return "      kind: PAPER\n      paper: " + paper + "\n" + COMPLETION;
    }

    private static String service(String first, String code, int number, String line, String product) {
        int workflow = first.indexOf("    workflow:");
        int procedure = first.indexOf("    procedure:");
        var text = (first.substring(0, workflow) + resource(line) + first.substring(procedure))
                .replaceFirst(FIRST, code)
                .replaceFirst("standardNumber: 61", "standardNumber: " + number)
                .replace("survey: {beforeDownload: true", "survey: {beforeDownload: false")
                .replaceFirst("      kind: ELECTRONIC\n", product);
        return product.contains("kind: PAPER")
                ? text.replaceFirst("signature: CERTIFIED_ELECTRONIC", "signature: WET")
                        .replaceFirst("point: BEFORE_SIGNATURE", "point: AFTER_SIGNATURE")
                : text;
    }

    private static String resource(String name) {
        try (var content = Lines.class.getResourceAsStream("/lines/" + name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
