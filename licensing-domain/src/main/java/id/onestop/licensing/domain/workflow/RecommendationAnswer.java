package id.onestop.licensing.domain.workflow;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What another office says about a file.
 *
 * @param letterNumber number of the office's own letter; {@code null} where it writes none
 * @param statement notes or reasons, for few eyes only; {@code null} where there is nothing to add
 */
@Embeddable
public record RecommendationAnswer(
        @Enumerated(EnumType.STRING) @Column(name = "outcome") @Nullable
        Outcome outcome,

        @Column(name = "letter_number") @Nullable String letterNumber,
        @Column(name = "letter_date") @Nullable LocalDate letterDate,

        @Column(name = "statement", length = LONGEST_COLUMN) @Nullable
        String statement) {

    private static final int LONGEST_COLUMN = 1_000_000;
    private static final int LONGEST_STATEMENT = 10_000;
    private static final int LONGEST_NUMBER = 80;

    /** The three answers; what follows from them, a person of the agency decides. */
    public enum Outcome {
        RECOMMENDED,
        WITH_NOTES,
        NOT_RECOMMENDED
    }

    /** Everything that is wrong with it, at once; a letter is dated on a day that is not after today. */
    public List<FieldError> faults(LocalDate today) {
        var faults = new ArrayList<FieldError>();
        boolean silent = requireNonNullElse(statement, "").isBlank();
        if (outcome == null) {
            faults.add(new FieldError("outcome", "RECOMMENDATION_OUTCOME_MISSING"));
        } else if (outcome == Outcome.WITH_NOTES && silent) {
            faults.add(new FieldError("statement", "RECOMMENDATION_NOTES_MISSING"));
        } else if (outcome == Outcome.NOT_RECOMMENDED && silent) {
            faults.add(new FieldError("statement", "RECOMMENDATION_REASONS_MISSING"));
        }
        if (statement != null && statement.length() > LONGEST_STATEMENT) {
            faults.add(new FieldError("statement", "ANSWER_TOO_LONG", Map.of("maximum", LONGEST_STATEMENT)));
        }
        if (letterNumber != null && letterNumber.length() > LONGEST_NUMBER) {
            faults.add(new FieldError("letterNumber", "ANSWER_TOO_LONG", Map.of("maximum", LONGEST_NUMBER)));
        }
        if (letterDate != null && letterDate.isAfter(today)) {
            faults.add(new FieldError("letterDate", "LETTER_DATE_FUTURE"));
        }
        return faults;
    }

    /** Without blanks around what was typed; what is blank is nothing. */
    public RecommendationAnswer tidy() {
        return new RecommendationAnswer(outcome, tidy(letterNumber), letterDate, tidy(statement));
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What proves later that this and nothing else was said, without saying it. */
    Sha256 fingerprint(@Nullable String attachment) {
        return Sha256.ofText(String.join(
                "\n",
                String.valueOf(outcome),
                requireNonNullElse(letterNumber, ""),
                String.valueOf(letterDate),
                requireNonNullElse(statement, ""),
                requireNonNullElse(attachment, "")));
    }

    /** Confidential: never printed. */
    @Override
    public String toString() {
        return "RecommendationAnswer " + outcome;
    }
}
