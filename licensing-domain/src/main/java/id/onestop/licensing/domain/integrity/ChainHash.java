package id.onestop.licensing.domain.integrity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SortedMap;

/** The arithmetic of the record chain: SHA-256 over position, moment, actor, operation, subject, facts and the hash before. */
public final class ChainHash {

    /** The hash before the first entry of every chain. */
    public static final String GENESIS = "0".repeat(64);

    private ChainHash() {}

    /** Hash of an entry; each part is preceded by its length, so that no two entries spell alike. */
    public static String of(
            String previous,
            long agencyId,
            long position,
            Instant at,
            String actor,
            String operation,
            String subject,
            String facts) {
        return sha256(parts(previous, Long.toString(agencyId), Long.toString(position))
                + parts(at.toString(), actor, operation, subject, facts));
    }

    /** The spelling of some parts of an entry, for a database that puts in what it alone knows. */
    public static String parts(String... parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(part.length()).append(':').append(part);
        }
        return text.toString();
    }

    /** Writes facts in one spelling: {@code key=value} lines in the order of the keys. */
    public static String spell(SortedMap<String, String> facts) {
        var text = new StringBuilder();
        facts.forEach((key, value) ->
                text.append(key).append('=').append(escaped(value)).append('\n'));
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n");
    }

    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
