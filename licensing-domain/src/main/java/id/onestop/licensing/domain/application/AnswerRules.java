package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.QuestionKind;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.PrintedText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether an answer fits its question; a rule of form, not of truth. */
public final class AnswerRules {

    /** STR numbers come in several shapes; nothing is read out of them (domain 9.4). */
    private static final Pattern STR = Pattern.compile("[A-Z0-9./-]{5,40}");

    private static final Pattern PHONE = Pattern.compile("(\\+62|62|0)\\d{7,12}");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s]{2,}");

    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");

    private AnswerRules() {}

    /** The answer as it is stored: trimmed, composed, and in the one spelling that its kind has. */
    public static String normalise(Question question, @Nullable String raw) {
        var value = raw == null ? "" : PrintedText.composed(raw).strip();
        return switch (question.kind()) {
            case STR_NUMBER -> value.toUpperCase(java.util.Locale.ROOT).replaceAll("\\s+", "");
            case PHONE -> value.replaceAll("[ ().-]", "");
            case TEXT -> value.replaceAll("\\s+", " ");
            case LONG_TEXT, DATE, CHOICE, EMAIL, NUMBER, POSTCODE, VILLAGE -> value;
        };
    }

    /**
     * What is wrong with a normalised answer.
     *
     * @param villages codes of the villages that the agency's region has
     */
    public static Optional<FieldError> check(Question question, String value, List<String> villages) {
        if (value.isEmpty()) {
            return question.required() ? error(question, "ANSWER_MISSING") : Optional.empty();
        }
        if (value.length() > question.maxLength()) {
            return Optional.of(
                    new FieldError(question.code(), "ANSWER_TOO_LONG", Map.of("maximum", question.maxLength())));
        }
        if (question.kind() == QuestionKind.TEXT || question.kind() == QuestionKind.LONG_TEXT) {
            return PrintedText.refusedSign(value)
                    .map(sign -> new FieldError(question.code(), "ANSWER_" + question.kind(), Map.of("sign", sign)));
        }
        return fits(question, value, villages) ? Optional.empty() : error(question, "ANSWER_" + question.kind());
    }

    /**
     * What is wrong with a date of birth beyond its form: papers never show another one than the account was opened with.
     *
     * @param registered the account's; {@code null} if it has none
     * @param today in the agency's zone
     */
    public static Optional<FieldError> checkBirthDate(
            Answers answers, @Nullable LocalDate registered, LocalDate today) {
        var said = answers.get(AnswerCode.BIRTH_DATE);
        if (said == null || !isDate(said)) {
            return Optional.empty();
        }
        var date = LocalDate.parse(said);
        if (registered != null && !registered.equals(date)) {
            return Optional.of(
                    new FieldError(AnswerCode.BIRTH_DATE, "BIRTH_DATE_DIFFERS", Map.of("registered", registered)));
        }
        return date.isAfter(today)
                ? Optional.of(new FieldError(AnswerCode.BIRTH_DATE, "BIRTH_DATE_ODD"))
                : Optional.empty();
    }

    /**
     * What is wrong with the last day of an STR beyond its form: with one that is over nobody practises, and a licence that
     * it limits would be over before it was issued.
     *
     * @param today in the agency's zone
     */
    public static Optional<FieldError> checkStr(Question question, @Nullable String value, LocalDate today) {
        return question.code().equals(AnswerCode.STR_VALID_UNTIL)
                        && value != null
                        && isDate(value)
                        && LocalDate.parse(value).isBefore(today)
                ? Optional.of(new FieldError(question.code(), "STR_EXPIRED"))
                : Optional.empty();
    }

    /** Whether a question is asked at all, given the other answers. */
    public static boolean isAsked(Question question, Answers answers) {
        var condition = question.shownWhen();
        return condition == null || Objects.equals(answers.get(condition.question()), condition.answer());
    }

    private static boolean fits(Question question, String value, List<String> villages) {
        return switch (question.kind()) {
            case TEXT, LONG_TEXT -> PrintedText.refusedSign(value).isEmpty();
            case DATE -> isDate(value);
            case CHOICE -> question.choice(value).isPresent();
            case PHONE -> PHONE.matcher(value).matches();
            case EMAIL ->
                EMAIL.matcher(value).matches() && PrintedText.refusedSign(value).isEmpty();
            case NUMBER -> value.matches("\\d{1,9}");
            case POSTCODE -> POSTCODE.matcher(value).matches();
            case STR_NUMBER -> STR.matcher(value).matches();
            case VILLAGE -> villages.contains(value);
        };
    }

    private static boolean isDate(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year >= 1900 && year <= 2200;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }

    private static Optional<FieldError> error(Question question, String code) {
        return Optional.of(
                new FieldError(question.code(), code, Map.of("kind", question.kind() == QuestionKind.CHOICE)));
    }
}
