package id.onestop.licensing.ejb.signature;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Which bytes of a PDF a signature covers: all before and all after the gap in which it stands itself. */
record ByteRange(int start, int before, int afterStart, int after) {

    private static final int PARTS = 4;

    static ByteRange of(List<BigInteger> numbers) {
        if (numbers.size() != PARTS) {
            return new ByteRange(0, 0, 0, 0);
        }
        return new ByteRange(
                numbers.get(0).intValue(),
                numbers.get(1).intValue(),
                numbers.get(2).intValue(),
                numbers.get(3).intValue());
    }

    /** Whether file and range end together, and the gap holds one signature, written plainly, then zeros. */
    boolean coversAllOf(byte[] pdf) {
        return start == 0
                && before > 0
                && before < afterStart
                && after >= 0
                && (long) afterStart + after == pdf.length
                && holdsOnlyASignature(new String(pdf, before, afterStart - before, StandardCharsets.ISO_8859_1));
    }

    /** Zeros behind the signature and the case of its letters are covered by nothing, so they must be as they were written. */
    private static boolean holdsOnlyASignature(String gap) {
        if (!gap.startsWith("<") || !gap.endsWith(">") || gap.length() % 2 != 0) {
            return false;
        }
        String hex = gap.substring(1, gap.length() - 1);
        boolean oneCase = hex.equals(hex.toLowerCase(Locale.ROOT)) || hex.equals(hex.toUpperCase(Locale.ROOT));
        if (!oneCase || !hex.chars().allMatch(HexFormat::isHexDigit)) {
            return false;
        }
        byte[] content = HexFormat.of().parseHex(hex);
        for (int i = encodedLength(content); i < content.length; i++) {
            if (content[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Length of the DER value at the beginning, head included; zero if there is none. */
    private static int encodedLength(byte[] der) {
        if (der.length < 2 || der[0] != 0x30) {
            return 0;
        }
        int first = der[1] & 0xff;
        if (first < 0x80) {
            return 2 + first;
        }
        int octets = first - 0x80;
        if (octets == 0 || octets > 3 || der.length < 2 + octets) {
            return 0;
        }
        int length = 0;
        for (int i = 0; i < octets; i++) {
            length = length << 8 | der[2 + i] & 0xff;
        }
        return 2 + octets + length;
    }
}
