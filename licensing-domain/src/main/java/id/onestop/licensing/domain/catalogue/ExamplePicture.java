package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture that shows what a document should look like. The definition names it by its hash, so every version and copy of it
 * shows the same one, and lists of requirements carry no bytes.
 *
 * @param picture SHA-256 of a PNG or JPEG ({@link KeptPicture}); older versions have the picture itself in Base64
 * @param alternative what is seen, for people who do not see it
 */
public record ExamplePicture(String picture, Words alternative) {

    /** Most bytes of one picture; drawn smaller on the way in, few come near. */
    public static final int LARGEST = 150_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    /** Whether a text names a picture that is kept apart, rather than holds one. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The name by which a picture is kept. */
    public static String nameOf(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The name of the picture, also where the definition holds it itself; nothing for what is no picture. */
    public Optional<String> sha256() {
        return isName(picture) ? Optional.of(picture) : read(picture).map(ExamplePicture::nameOf);
    }

    /** What a text holds, if it is a picture of a kind that is taken, and not too large. */
    public static Optional<byte[]> read(String text) {
        try {
            byte[] content = Base64.getDecoder().decode(text.strip());
            return content.length <= LARGEST && mediaType(content).isPresent()
                    ? Optional.of(content)
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** The kind by what the content begins with, whatever its name says; nothing for any other kind. */
    public static Optional<String> mediaType(byte[] content) {
        if (begins(content, PNG)) {
            return Optional.of("image/png");
        }
        return begins(content, JPEG) ? Optional.of("image/jpeg") : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length > mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
