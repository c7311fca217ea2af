package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.QuestionKind;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers of the form as people read them. */
@RequestScoped
public class AnswerWords {

    @Inject
    Messages msg;

    @Inject
    Formats format;

    /** The question's label; an answer whose question is gone keeps its code. */
    public String label(FileView file, String code) {
        return file.definition()
                .form()
                .question(code)
                .map(question -> question.label().in(msg.language()))
                .orElse(code);
    }

    /** The answer: choices and villages by name, dates in words. */
    public String value(FileView file, String code, @Nullable String value) {
        if (value == null) {
            return "-";
        }
        return file.definition()
                .form()
                .question(code)
                .map(question -> value(file.agency(), question, value))
                .orElse(value);
    }

    /** All answers in the order of the form; sections without answers are left out. */
    public List<AnswerSection> sections(FileView file) {
        return file.definition().form().sections().stream()
                .map(section -> new AnswerSection(
                        section.title().in(msg.language()),
                        section.pages().stream()
                                .flatMap(page -> page.questions().stream())
                                .filter(question -> file.answers().get(question.code()) != null)
                                .map(question -> row(file, question))
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private AnswerSection.Row row(FileView file, Question question) {
        String code = question.code();
        return new AnswerSection.Row(
                label(file, code), value(file, code, file.answers().get(code)));
    }

    /** One answer: choices and villages by name, dates in words. */
    public String value(AgencyView agency, Question question, String value) {
        if (question.kind() == QuestionKind.DATE) {
            return date(value);
        }
        if (question.kind() == QuestionKind.VILLAGE) {
            return agency.profile()
                    .region()
                    .place(value)
                    .map(place ->
                            place.village().name() + ", " + place.district().name())
                    .orElse(value);
        }
        return question.choice(value)
                .map(choice -> choice.label().in(msg.language()))
                .orElse(value);
    }

    private String date(String value) {
        try {
            return format.day(LocalDate.parse(value));
        } catch (DateTimeParseException odd) {
            return value;
        }
    }
}
