package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.agency.AgencyProfile.Region;
import id.onestop.licensing.domain.catalogue.Form;
import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.QuestionKind;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.ejb.application.DraftView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the questions of a definition into fields, and answers into words. */
@RequestScoped
public class Questions {

    private static final int SHORT = 15;
    private static final int MIDDLE = 30;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    public QuestionField field(DraftView view, Question question) {
        return new QuestionField(
                question.code(),
                kind(question.kind()),
                question.label().in(msg.language()),
                hint(view.definition().form(), question),
                !question.required(),
                width(question),
                question.autocomplete(),
                question.maxLength() > 0 ? question.maxLength() : null,
                options(view, question));
    }

    private static String kind(QuestionKind kind) {
        return switch (kind) {
            case TEXT, STR_NUMBER -> "text";
            case LONG_TEXT -> "longtext";
            case DATE -> "date";
            case CHOICE -> "choice";
            case PHONE -> "phone";
            case EMAIL -> "email";
            case NUMBER, POSTCODE -> "number";
            case VILLAGE -> "select";
        };
    }

    private static String width(Question question) {
        return switch (question.kind()) {
            case POSTCODE, NUMBER -> "w-xs";
            case STR_NUMBER -> "w-m num";
            case TEXT -> width(question.maxLength());
            default -> "";
        };
    }

    /** Wide enough for the longest answer, as long as the page allows. */
    static String width(int maxLength) {
        if (maxLength <= SHORT) {
            return "w-s";
        }
        return maxLength <= MIDDLE ? "w-m" : "w-l";
    }

    /** The question's own hint, and for a question that not everybody is asked, for whom it is. */
    private String hint(Form form, Question question) {
        var own = question.hint();
        String hint = own == null ? "" : own.in(msg.language());
        var condition = question.shownWhen();
        if (condition == null) {
            return hint;
        }
        var other = form.question(condition.question());
        String only = msg.of(
                "application.question.only",
                "question",
                other.map(one -> one.label().in(msg.language())).orElse(condition.question()),
                "answer",
                other.flatMap(one -> one.choice(condition.answer()))
                        .map(choice -> choice.label().in(msg.language()))
                        .orElse(condition.answer()));
        return (hint + " " + only).strip();
    }

    private List<Option> options(DraftView view, Question question) {
        if (question.kind() == QuestionKind.VILLAGE) {
            return villages(view.agency().profile().region());
        }
        return question.choices().stream()
                .map(choice -> new Option(choice.value(), choice.label().in(msg.language())))
                .toList();
    }

    /** Villages district by district; the district stands behind each, for those who hear the list. */
    private static List<Option> villages(Region region) {
        return region.districts().stream()
                .flatMap(district -> district.villages().stream()
                        .map(village -> new Option(village.code(), village.name() + ", " + district.name())))
                .toList();
    }

    /** An answer as people read it; empty where there is none. */
    public String words(DraftView view, Question question, @Nullable String answer) {
        if (answer == null) {
            return "";
        }
        return switch (question.kind()) {
            case DATE -> date(answer);
            case CHOICE ->
                question.choice(answer)
                        .map(choice -> choice.label().in(msg.language()))
                        .orElse(answer);
            case VILLAGE ->
                view.agency()
                        .profile()
                        .region()
                        .place(answer)
                        .map(place ->
                                place.village().name() + ", " + place.district().name())
                        .orElse(answer);
            default -> answer;
        };
    }

    private String date(String answer) {
        try {
            return format.day(LocalDate.parse(answer));
        } catch (DateTimeException asTyped) {
            return answer;
        }
    }

    /** What is wrong with an answer, after the words of its question. */
    public String fault(Form form, FieldError error) {
        String text = msg.error(error.code(), error.parameters());
        return form.question(error.field())
                .map(question -> question.label().in(msg.language()))
                .map(label -> named(label, text))
                .orElse(text);
    }

    /** The label before the fault, unless the fault begins with it anyway. */
    public static String named(String label, String text) {
        if (text.regionMatches(true, 0, label, 0, label.length())) {
            return text;
        }
        return label.endsWith("?") ? label + " " + text : label + ": " + lowered(text);
    }

    /** The words as they go on inside a sentence; abbreviations keep their capitals. */
    public static String lowered(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
