package id.onestop.licensing.ejb.shared.yaml;

import id.onestop.licensing.domain.shared.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of files, from the bundles {@code Faults} in both languages. */
final class FaultTexts {

    private static final String BUNDLE = FaultTexts.class.getPackageName() + ".Faults";
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

    private FaultTexts() {}

    /**
     * A text with its blanks filled.
     *
     * @param facts name and value by turns; a value that is {@link Words} is said in the language of the text
     */
    static Words of(String key, Object... facts) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i].toString(), facts[i + 1]);
        }
        return new Words(in(Locale.ROOT, key, named), in(Locale.ENGLISH, key, named));
    }

    private static String in(Locale locale, String key, Map<String, Object> facts) {
        return BLANK.matcher(bundle(locale).getString(key)).replaceAll(blank -> {
            Object fact = facts.getOrDefault(blank.group(1), blank.group());
            return Matcher.quoteReplacement(
                    fact instanceof Words words ? words.in(locale.getLanguage()) : fact.toString());
        });
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                FaultTexts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
