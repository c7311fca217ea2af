package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the applicant answers, as data: sections of the task list, pages of one thing each, questions. */
public record Form(List<Section> sections) {

    public Form {
        sections = List.copyOf(sections);
    }

    /** All questions in order. */
    public Stream<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.pages().stream())
                .flatMap(page -> page.questions().stream());
    }

    public Optional<Question> question(String code) {
        return questions().filter(question -> question.code().equals(code)).findFirst();
    }

    /** One row of the task list. */
    public record Section(String code, Words title, List<Page> pages) {
        public Section {
            pages = List.copyOf(pages);
        }
    }

    /** One page. */
    public record Page(String code, Words title, @Nullable Words hint, List<Question> questions) {
        public Page {
            questions = List.copyOf(questions);
        }
    }

    /**
     * One field.
     *
     * @param code key of the answer
     * @param maxLength most characters
     * @param autocomplete token of the HTML standard, or {@code null}
     * @param choices for {@link QuestionKind#CHOICE} only
     * @param shownWhen the answer that makes this question appear; {@code null}: always there
     */
    public record Question(
            String code,
            QuestionKind kind,
            Words label,
            @Nullable Words hint,
            boolean required,
            int maxLength,
            @Nullable String autocomplete,
            List<Choice> choices,
            @Nullable ShownWhen shownWhen) {
        public Question {
            choices = List.copyOf(choices);
        }

        public Optional<Choice> choice(String value) {
            return choices.stream()
                    .filter(choice -> choice.value().equals(value))
                    .findFirst();
        }
    }

    /** One of the answers offered. */
    public record Choice(String value, Words label) {}

    /** Another question's answer. */
    public record ShownWhen(String question, String answer) {}
}
