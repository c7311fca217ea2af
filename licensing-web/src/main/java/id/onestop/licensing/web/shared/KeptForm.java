package id.onestop.licensing.web.shared;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody typed into a form that came after the session had ended: no secrets, no identity numbers, no files, and not more
 * than a person types.
 *
 * @param owner account for which the page was made
 * @param path of the page, without the context
 * @param values by the names of the fields
 */
record KeptForm(long owner, String path, Map<String, List<String>> values) implements Serializable {

    /** Names and values together. */
    static final int MOST = 64 * 1024;

    /** Fields whose text is nobody's to keep; a test holds it against the fields of all pages. */
    private static final Pattern SECRET =
            Pattern.compile("(?i:.*(passw|passphrase|secret|token).*|(.*[:-])?(nik|code))|.*Nik");

    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?s).*\\d{16}.*");

    KeptForm {
        values = copy(values);
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> values) {
        var copied = new HashMap<String, List<String>>();
        values.forEach((name, said) -> copied.put(name, List.copyOf(said)));
        return copied;
    }

    /** From the parameters of a request; what belongs to Faces stays out. */
    static KeptForm of(long owner, String path, Map<String, String[]> parameters) {
        var kept = new LinkedHashMap<String, List<String>>();
        int left = MOST;
        for (var parameter : parameters.entrySet()) {
            var values = List.of(parameter.getValue());
            int size = parameter.getKey().length()
                    + values.stream().mapToInt(String::length).sum();
            if (size <= left && isKept(parameter.getKey(), values)) {
                kept.put(parameter.getKey(), values);
                left -= size;
            }
        }
        return new KeptForm(owner, path, kept);
    }

    private static boolean isKept(String name, List<String> values) {
        return !name.startsWith("jakarta.faces.")
                && !name.equals(KeptForms.MARK)
                && !isSecret(name)
                && values.stream().noneMatch(KeptForm::isIdentityNumber);
    }

    static boolean isSecret(String name) {
        return SECRET.matcher(name).matches();
    }

    private static boolean isIdentityNumber(String value) {
        return IDENTITY_NUMBER.matcher(value.replaceAll("[\\s.-]", "")).matches();
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "KeptForm of " + path;
    }
}
