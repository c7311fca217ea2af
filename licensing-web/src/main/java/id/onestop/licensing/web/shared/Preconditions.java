package id.onestop.licensing.web.shared;

import jakarta.ws.rs.core.EntityTag;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes name the version that they were made from: {@code If-Match} with the tag that reading gave. */
public final class Preconditions {

    private static final Pattern ONE_TAG = Pattern.compile("\\*|\"?(\\d{1,18})\"?");

    /** Below two to the power of 53. */
    private static final long MOST = 1_000_000_000_000_000L;

    private Preconditions() {}

    /** The tag of a version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * A version of what has none of its own, or none that says all: another number whenever one of these is another. Small
     * enough for every reader of JSON.
     *
     * @param told numbers, texts, moments and the like, or lists of them
     */
    public static long versionOf(@Nullable Object... told) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var one : told) {
                var text = String.valueOf(one).getBytes(StandardCharsets.UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
                digest.update(text);
            }
            return Long.remainderUnsigned(ByteBuffer.wrap(digest.digest()).getLong(), MOST);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a reader has this answer already; a header that is no list of tags names none. */
    static boolean known(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        String quoted = '"' + tag + '"';
        return Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(quoted) || one.equals("W/" + quoted));
    }

    /**
     * Refuses a change that names no version (428) or another one (412).
     *
     * @param ifMatch the header as it came
     */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new HttpRefusal(428, "VERSION_NEEDED", Map.of());
        }
        String wanted = '"' + Long.toString(version) + '"';
        boolean same = Arrays.stream(ifMatch.split(",", -1)).map(String::strip).anyMatch(wanted::equals);
        if (!same && !ifMatch.strip().equals("*")) {
            throw new HttpRefusal(412, "VERSION_DIFFERS", Map.of());
        }
    }

    /**
     * The same, for acts that compare the version once more in their own transaction.
     *
     * @return the version that was named; -1 for {@code *}
     */
    public static long required(@Nullable String ifMatch, long version) {
        require(ifMatch, version);
        return ifMatch != null && ifMatch.strip().equals("*") ? -1 : version;
    }

    /**
     * Does a change to a thing that its caller has read.
     *
     * @param thing reads it: once for its version, and once more for the answer
     * @param change is given the version, for use cases that compare it in their own transaction
     * @return the thing as it is then
     */
    public static <T extends Versioned> T changed(Supplier<T> thing, @Nullable String ifMatch, LongConsumer change) {
        long version = thing.get().version();
        require(ifMatch, version);
        change.accept(version);
        return thing.get();
    }

    /** The version that {@code If-Match} names, for use cases that compare it themselves; -1 for {@code *}. */
    public static long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new HttpRefusal(428, "VERSION_NEEDED", Map.of());
        }
        var one = ONE_TAG.matcher(ifMatch.strip());
        if (!one.matches()) {
            throw new HttpRefusal(412, "VERSION_DIFFERS", Map.of());
        }
        return one.group(1) == null ? -1 : Long.parseLong(one.group(1));
    }
}
