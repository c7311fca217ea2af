package id.onestop.licensing.web.shared;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of all features in one language.
 *
 * <p>A key's first word names the feature whose {@code Messages} are asked first ({@code catalogue.services.title}); every other
 * key, and every key not found there, belongs to the shared ones. Parameters stand by name in braces: {@code {max}}; a word that
 * follows a number gives its form for one and for any other number: {@code {count} {count|file|files}}.
 */
public final class Texts {

    private static final Logger logger = LoggerFactory.getLogger(Texts.class);

    private static final String PACKAGE = "id.onestop.licensing.web.";
    private static final Pattern FEATURE = Pattern.compile("[a-z]+");
    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)(?:\\|([^|}]*)\\|([^|}]*))?}");

    // the default file is the Indonesian one: without this, an English JVM would answer Indonesians in English
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
    }

    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /** The text; a missing one shows its key and is logged. */
    public String text(String key) {
        return text(key, Map.of());
    }

    public String text(String key, Map<String, ?> parameters) {
        return find(key).map(text -> filled(text, parameters)).orElseGet(() -> missing(key));
    }

    /** What a person is told about a refusal. */
    public String error(String code, Map<String, ?> parameters) {
        return text("error." + code, parameters);
    }

    public Optional<String> find(String key) {
        int dot = key.indexOf('.');
        String feature = dot < 0 ? "" : key.substring(0, dot);
        Optional<String> own = FEATURE.matcher(feature).matches() ? lookUp(feature, key) : Optional.empty();
        return own.or(() -> lookUp("shared", key));
    }

    private Optional<String> lookUp(String feature, String key) {
        try {
            var bundle = ResourceBundle.getBundle(
                    PACKAGE + feature + ".Messages", locale, Texts.class.getClassLoader(), NO_FALLBACK);
            return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
        } catch (MissingResourceException noSuchFeature) {
            return Optional.empty();
        }
    }

    private String filled(String text, Map<String, ?> parameters) {
        return PARAMETER.matcher(text).replaceAll(match -> {
            Object value = parameters.get(match.group(1));
            var said = value == null ? match.group() : replacement(match, value);
            return Matcher.quoteReplacement(
                    endsSentence(text, match, said) ? said.substring(0, said.length() - 1) : said);
        });
    }

    /** A title such as "M.M." at the end of a sentence has one full stop, not two. */
    private static boolean endsSentence(String text, MatchResult match, String said) {
        return said.endsWith(".") && text.startsWith(".", match.end());
    }

    private String replacement(MatchResult match, Object value) {
        if (match.group(2) == null) {
            return shown(match.group(1), value);
        }
        return match.group(value.toString().equals("1") ? 2 : 3);
    }

    private String shown(String name, Object value) {
        if (value instanceof Number size && name.endsWith("Bytes")) {
            return Sizes.of(size.longValue(), locale);
        }
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
        }
        return value instanceof Number number
                ? NumberFormat.getNumberInstance(locale).format(number)
                : value.toString();
    }

    private static String missing(String key) {
        logger.atWarn().addKeyValue("key", key).log("Text missing");
        return key;
    }

    /** Parameters written as pairs of name and value; a value of nothing is left out. */
    static Map<String, Object> pairs(@Nullable Object... pairs) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null) {
                map.put(String.valueOf(pairs[i]), value);
            }
        }
        return map;
    }
}
