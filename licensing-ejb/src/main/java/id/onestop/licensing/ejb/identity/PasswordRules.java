package id.onestop.licensing.ejb.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must not be: short, common, or made of the person's own names.
 *
 * <p>No mixture of signs is asked for. Common is judged by the letters alone, after the usual replacements of letters by signs,
 * so {@code P@ssw0rd12345} is {@code password}.
 */
@ApplicationScoped
public class PasswordRules {

    private static final int LONGEST = 200;
    private static final int LEAST_DIFFERENT = 5;
    private static final String DISGUISES = "@4301$5!7";
    private static final String PLAIN = "aaeoissit";

    @Inject
    IdentitySettings settings;

    private Set<String> common = Set.of();

    @PostConstruct
    void load() {
        try (var list = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"))) {
            common = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The code of what is wrong with a new password, or empty.
     *
     * @param own names and addresses of the person
     */
    public Optional<String> faultOf(String password, List<String> own) {
        if (password.codePointCount(0, password.length()) < settings.leastPasswordLength()) {
            return Optional.of("PASSWORD_SHORT");
        }
        if (password.length() > LONGEST) {
            return Optional.of("PASSWORD_LONG");
        }
        String letters = letters(password);
        if (password.chars().distinct().count() < LEAST_DIFFERENT
                || isCommon(letters)
                || isCommon(undisguised(password))) {
            return Optional.of("PASSWORD_COMMON");
        }
        return own.stream().anyMatch(name -> madeOf(letters, name))
                ? Optional.of("PASSWORD_LIKE_NAME")
                : Optional.empty();
    }

    private boolean isCommon(String letters) {
        return letters.isEmpty() || common.contains(letters) || common.contains(half(letters));
    }

    private static String half(String letters) {
        String half = letters.substring(0, letters.length() / 2);
        return letters.equals(half + half) ? half : letters;
    }

    private static boolean madeOf(String letters, String name) {
        String own = letters(name);
        return own.length() > 2 && (letters.equals(own) || half(letters).equals(own));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String undisguised(String password) {
        var plain = new StringBuilder(password.toLowerCase(Locale.ROOT));
        for (int i = 0; i < plain.length(); i++) {
            int disguise = DISGUISES.indexOf(plain.charAt(i));
            if (disguise >= 0) {
                plain.setCharAt(i, PLAIN.charAt(disguise));
            }
        }
        // digits at the end are a number, not disguised letters
        int end = password.length();
        while (end > 0 && !Character.isLetter(password.charAt(end - 1))) {
            end--;
        }
        return letters(plain.substring(0, end));
    }
}
