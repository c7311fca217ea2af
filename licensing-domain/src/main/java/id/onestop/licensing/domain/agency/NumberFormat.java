package id.onestop.licensing.domain.agency;

import id.onestop.licensing.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an agency writes licence numbers, for example {@code {classification}/{seq:0000}/{sipCode}-{ordinal}/{unit}/{year}}.
 *
 * <p>The zeros after {@code seq} are its least width; a longer number is never cut. Whatever stands outside braces is taken
 * as it is.
 */
public final class NumberFormat {

    /** Longest number that a book keeps. */
    public static final int MAX_LENGTH = 120;

    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}|([{}])|([^{}]+)");

    private final String pattern;
    private final List<Part> parts;

    private NumberFormat(String pattern, List<Part> parts) {
        this.pattern = pattern;
        this.parts = List.copyOf(parts);
    }

    /** What can be wrong with a pattern; the refusal's code is {@code NUMBER_FORMAT_} and this name. */
    public enum Problem {
        EMPTY,
        BRACE_UNPAIRED,
        VARIABLE_UNKNOWN,
        PADDING_BAD,
        SEQUENCE_MISSING,
        SEQUENCE_TWICE,
        VARIABLES_TOUCH,
        YEAR_MISSING,
        TOO_LONG;

        RuleViolation on(String part) {
            return new RuleViolation("NUMBER_FORMAT_" + name(), Map.of("part", part));
        }

        /** Whether a refusal tells of this one. */
        public boolean in(RuleViolation refusal) {
            return refusal.code().equals("NUMBER_FORMAT_" + name());
        }
    }

    /** The words that a pattern may ask for. */
    public enum Variable {
        SEQ("seq"),
        ORDINAL("ordinal"),
        SIP_CODE("sipCode"),
        MONTH_ROMAN("monthRoman"),
        YEAR("year"),
        CLASSIFICATION("classification"),
        UNIT("unit");

        private final String word;

        Variable(String word) {
            this.word = word;
        }

        /** The word as it stands in braces. */
        public String word() {
            return word;
        }

        private static Optional<Variable> of(String word) {
            return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
        }
    }

    private record Part(@Nullable Variable variable, String text) {
        boolean is(Variable wanted) {
            return variable == wanted;
        }
    }

    /**
     * Reads a pattern.
     *
     * @throws RuleViolation with the code of the first {@link Problem} and the part of the pattern that has it
     */
    public static NumberFormat parse(String pattern) {
        if (pattern.isBlank()) {
            throw Problem.EMPTY.on(pattern);
        }
        if (pattern.length() > MAX_LENGTH) {
            throw Problem.TOO_LONG.on(pattern);
        }
        var format = new NumberFormat(pattern, parts(pattern));
        format.requireOneSequence();
        format.requireApart();
        return format;
    }

    private static List<Part> parts(String pattern) {
        var parts = new ArrayList<Part>();
        var token = TOKEN.matcher(pattern);
        while (token.find()) {
            if (token.group(2) != null) {
                throw Problem.BRACE_UNPAIRED.on(pattern.substring(token.start()));
            }
            String variable = token.group(1);
            parts.add(variable == null ? new Part(null, token.group()) : variable(variable));
        }
        return parts;
    }

    private static Part variable(String inside) {
        int colon = inside.indexOf(':');
        String word = colon < 0 ? inside : inside.substring(0, colon);
        String padding = colon < 0 ? "" : inside.substring(colon + 1);
        var variable = Variable.of(word).orElseThrow(() -> Problem.VARIABLE_UNKNOWN.on(word));
        if (colon >= 0 && (variable != Variable.SEQ || !padding.matches("0{1,9}"))) {
            throw Problem.PADDING_BAD.on(inside);
        }
        return new Part(variable, padding);
    }

    private void requireOneSequence() {
        long sequences = parts.stream().filter(p -> p.is(Variable.SEQ)).count();
        if (sequences == 0) {
            throw Problem.SEQUENCE_MISSING.on(pattern);
        }
        if (sequences > 1) {
            throw Problem.SEQUENCE_TWICE.on(pattern);
        }
    }

    /** Two variables side by side could write one number for two values: 1 and 12 read like 11 and 2. */
    private void requireApart() {
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i - 1).variable() != null && parts.get(i).variable() != null) {
                throw Problem.VARIABLES_TOUCH.on(pattern);
            }
        }
    }

    /**
     * Writes the number of one value.
     *
     * @param on the agency's local date, source of year and month
     * @throws RuleViolation {@code NUMBER_VARIABLE_MISSING} if the pattern asks for a word that is not there,
     *     {@code NUMBER_FORMAT_TOO_LONG} if the result does not fit a book
     */
    public String write(long value, LocalDate on, NumberParts words) {
        String number = parts.stream().map(p -> text(p, value, on, words)).collect(Collectors.joining());
        if (number.length() > MAX_LENGTH) {
            throw Problem.TOO_LONG.on(number);
        }
        return number;
    }

    private static String text(Part part, long value, LocalDate on, NumberParts words) {
        var variable = part.variable();
        if (variable == null) {
            return part.text();
        }
        return switch (variable) {
            case SEQ -> padded(value, part.text().length());
            case ORDINAL ->
                present(words.ordinal() == null ? null : words.ordinal().toString(), variable);
            case SIP_CODE -> present(words.sipCode(), variable);
            case MONTH_ROMAN -> RomanMonth.of(on.getMonth());
            case YEAR -> Integer.toString(on.getYear());
            case CLASSIFICATION -> present(words.classification(), variable);
            case UNIT -> present(words.unit(), variable);
        };
    }

    private static String padded(long value, int width) {
        String digits = Long.toString(value);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static String present(@Nullable String word, Variable variable) {
        return Optional.ofNullable(word)
                .filter(Predicate.not(String::isBlank))
                .orElseThrow(() -> new RuleViolation("NUMBER_VARIABLE_MISSING", Map.of("variable", variable.word())));
    }

    /**
     * Refuses a pattern that a book which starts again each year would use twice for one number.
     *
     * @throws RuleViolation {@code NUMBER_FORMAT_YEAR_MISSING}
     */
    public NumberFormat requireYear() {
        if (parts.stream().noneMatch(p -> p.is(Variable.YEAR))) {
            throw Problem.YEAR_MISSING.on(pattern);
        }
        return this;
    }

    /** The pattern as it was written. */
    public String pattern() {
        return pattern;
    }
}
