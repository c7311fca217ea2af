package id.onestop.licensing.domain.document;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The name under which a person gave a file, made harmless: for showing and as a download's name, never for finding it.
 *
 * @param text at most {@value #LONGEST} characters, no path, no control or direction characters
 */
public record FileName(String text) {

    /** Longest name that is kept; the column is as wide. */
    public static final int LONGEST = 120;

    private static final String NAMELESS = "berkas";
    private static final int LONGEST_EXTENSION = 12;

    public FileName {
        if (!text.equals(harmless(text))) {
            throw new IllegalArgumentException("not a harmless file name");
        }
    }

    /** Takes over what a browser sent: folders, control characters and characters that turn the direction are dropped. */
    public static FileName of(@Nullable String sent) {
        return new FileName(harmless(sent == null ? "" : sent));
    }

    /** The same name with the extension that belongs to the content. */
    public String withExtension(FileType type) {
        int dot = text.lastIndexOf('.');
        String stem = dot > 0 ? text.substring(0, dot) : text;
        return stem + "." + type.extension();
    }

    private static String harmless(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*%;]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return name.isEmpty() ? NAMELESS : shortened(name);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int end = LONGEST - extension.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end).replaceAll("[. ]+$", "") + extension;
    }

    @Override
    public String toString() {
        return text;
    }
}
