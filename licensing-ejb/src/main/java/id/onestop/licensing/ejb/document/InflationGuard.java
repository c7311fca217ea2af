package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.shared.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses a PDF whose compressed parts swell beyond measure, before any library unpacks them into memory.
 *
 * <p>Looks at every zlib stream in the raw bytes, since the table of contents may lie; also at one packed inside another.
 */
final class InflationGuard {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    /** A colour scan of an A4 page at 300 dpi takes 26 MB. */
    private static final long LARGEST_STREAM = 64L << 20;

    private static final long LARGEST_FILE = 512L << 20;
    private static final int DEEPEST = 3;
    private static final int CHUNK = 64 * 1024;

    private long total;

    private InflationGuard() {}

    static void check(byte[] pdf) {
        var guard = new InflationGuard();
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            if (isZlib(pdf, at)) {
                guard.inflate(pdf, at, pdf.length - at, 1);
            }
        }
    }

    private void inflate(byte[] packed, int from, int length, int depth) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed, from, length);
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            var inner = new ByteArrayOutputStream();
            for (int read = inflater.inflate(chunk); read > 0; read = inflater.inflate(chunk)) {
                boolean first = size == 0;
                size += read;
                total += read;
                requireMeasure(size);
                if (first ? isZlib(chunk, 0) && depth < DEEPEST : inner.size() > 0) {
                    inner.write(chunk, 0, read);
                }
            }
            if (inner.size() > 0) {
                inflate(inner.toByteArray(), 0, inner.size(), depth + 1);
            }
        } catch (DataFormatException notPacked) {
            // not a zlib stream after all, or cut off: the parser judges it
        } finally {
            inflater.end();
        }
    }

    private void requireMeasure(long size) {
        if (size > LARGEST_STREAM || total > LARGEST_FILE) {
            throw new RuleViolation("PDF_TOO_COMPLEX");
        }
    }

    /** Where the content of the next stream begins, or -1. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length + 2 < pdf.length; i++) {
            if (matches(pdf, i)) {
                int at = i + STREAM.length;
                at += pdf[at] == '\r' ? 1 : 0;
                at += pdf[at] == '\n' ? 1 : 0;
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZlib(byte[] bytes, int at) {
        if (at + 1 >= bytes.length) {
            return false;
        }
        int first = bytes[at] & 0xff;
        int second = bytes[at + 1] & 0xff;
        return (first & 0x0f) == 8 && (first * 256 + second) % 31 == 0;
    }
}
