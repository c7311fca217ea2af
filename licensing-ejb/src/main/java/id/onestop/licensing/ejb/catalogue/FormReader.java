package id.onestop.licensing.ejb.catalogue;

import static id.onestop.licensing.ejb.agency.AgencyProfileReader.code;
import static id.onestop.licensing.ejb.agency.AgencyProfileReader.words;

import id.onestop.licensing.domain.catalogue.Form;
import id.onestop.licensing.domain.catalogue.Form.Choice;
import id.onestop.licensing.domain.catalogue.Form.Page;
import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.Form.Section;
import id.onestop.licensing.domain.catalogue.Form.ShownWhen;
import id.onestop.licensing.domain.catalogue.QuestionKind;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;

/** Reads the list {@code form}. */
final class FormReader {

    private static final int LONGEST = 1000;

    private FormReader() {}

    static Form read(YamlMap service) {
        return new Form(service.maps("form").stream().map(FormReader::section).toList());
    }

    private static Section section(YamlMap section) {
        return new Section(
                code(section, "code"),
                words(section, "title"),
                section.maps("pages").stream().map(FormReader::page).toList());
    }

    private static Page page(YamlMap page) {
        return new Page(
                code(page, "code"),
                words(page, "title"),
                RequirementReader.optionalWords(page, "hint"),
                page.maps("questions").stream().map(FormReader::question).toList());
    }

    private static Question question(YamlMap question) {
        var kind = question.oneOf("kind", QuestionKind.class);
        var choices = kind == QuestionKind.CHOICE ? question.maps("choices") : question.optionalMaps("choices");
        return new Question(
                question.string("code"),
                kind,
                words(question, "label"),
                RequirementReader.optionalWords(question, "hint"),
                question.bool("required"),
                question.integer("maxLength", LONGEST),
                question.optionalString("autocomplete").orElse(null),
                choices.stream()
                        .map(choice -> new Choice(choice.string("value"), words(choice, "label")))
                        .toList(),
                question.optionalMap("shownWhen").map(FormReader::shownWhen).orElse(null));
    }

    static ShownWhen shownWhen(YamlMap when) {
        return new ShownWhen(when.string("question"), when.string("answer"));
    }
}
