package id.onestop.licensing.domain.shared;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code {named}} places of a text: which it has, and the text with them filled. */
public final class Places {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z.]+)}");

    private Places() {}

    /** The names in the order in which they stand. */
    public static Set<String> of(String text) {
        var names = new LinkedHashSet<String>();
        PLACE.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** Whether a brace belongs to no place: what was meant as one would be sent as it stands. */
    public static boolean stray(String text) {
        String rest = PLACE.matcher(text).replaceAll("");
        return rest.contains("{") || rest.contains("}");
    }

    /**
     * Fills every place.
     *
     * @throws IllegalStateException if there is no value for one
     */
    public static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("no value for " + place.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
