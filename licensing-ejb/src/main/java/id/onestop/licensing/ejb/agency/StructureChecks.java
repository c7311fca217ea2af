package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.shared.TypedWords;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Checks names that administrators type, and makes codes of them. */
public final class StructureChecks {

    private static final int LONGEST = 300;
    private static final int LONGEST_CODE = 50;

    private final TypedWords words = new TypedWords();

    /** A text of one line, trimmed; what is wrong with it is noted. */
    public String text(String field, String typed, int longest, boolean needed) {
        return needed ? words.needed(field, typed, longest) : words.line(field, typed, longest);
    }

    /** A name in both languages; whoever has no English one writes none. */
    public Words name(String nameId, String nameEn) {
        String indonesian = text("nameId", nameId, LONGEST, true);
        String english = text("nameEn", nameEn, LONGEST, false);
        return new Words(indonesian, english.isEmpty() ? indonesian : english);
    }

    public void fault(String field, String code, Map<String, Object> parameters) {
        words.fault(field, code, parameters);
    }

    /** Ends the checking. */
    public void require() {
        words.require();
    }

    /** A word for addresses out of a name, other than those that are taken. */
    public static String code(String name, Collection<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String word = plain.isEmpty() ? "baru" : plain.substring(0, Math.min(LONGEST_CODE, plain.length()));
        String code = word;
        for (int more = 2; taken.contains(code); more++) {
            code = word + "-" + more;
        }
        return code;
    }
}
