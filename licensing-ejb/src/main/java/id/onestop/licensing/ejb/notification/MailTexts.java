package id.onestop.licensing.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of mails: {@code <template>.subject} and {@code <template>.body} with {@code {named}} places. */
@ApplicationScoped
public class MailTexts {

    private static final String BUNDLE = "id.onestop.licensing.ejb.notification.Mail";
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z.]+)}");

    String subject(String template, String locale, Map<String, String> values) {
        return fill(text(template + ".subject", locale), values);
    }

    String body(String template, String locale, Map<String, String> values) {
        return fill(text(template + ".body", locale), values) + "\n\n" + fill(text("footer", locale), values) + "\n";
    }

    /** Where the QR code of a mail leads; empty for a mail without one. */
    Optional<String> qrLink(String template, String locale, Map<String, String> values) {
        return find(template + ".qr", locale).map(link -> fill(link, values));
    }

    /** What the QR code is, for whoever does not see it. */
    String qrAlternative(String template, String locale, Map<String, String> values) {
        return fill(text(template + ".qrAlternative", locale), values);
    }

    private static Optional<String> find(String key, String locale) {
        var bundle = bundle(locale);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    private static ResourceBundle bundle(String locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(locale),
                MailTexts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static String text(String key, String locale) {
        try {
            return bundle(locale).getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no mail text " + key, missing);
        }
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("no value for " + place.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
