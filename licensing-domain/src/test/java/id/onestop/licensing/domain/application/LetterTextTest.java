package id.onestop.licensing.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.agency.AgencyProfile.Region;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Form;
import id.onestop.licensing.domain.catalogue.Form.Choice;
import id.onestop.licensing.domain.catalogue.Form.Page;
import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.Form.Section;
import id.onestop.licensing.domain.catalogue.QuestionKind;
import id.onestop.licensing.domain.catalogue.RequirementRules.LetterRule;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LetterTextTest {

    private static final LetterRule RULE = new LetterRule(
            "SURAT PERMOHONAN",
            List.of(
                    "Kepada Yth. Kepala {agency.name}",
                    "{account.fullName}, lahir {birthDate}, STR {strValidity}, di {placeName}."));

    private static LetterText letter(Map<String, String> answers) {
        return LetterText.write(
                RULE,
                new LetterText.Source(
                        definition(),
                        new Answers(answers),
                        new Region("18.72", "Kota Metro", List.of()),
                        Map.of(
                                "account.fullName",
                                "Sekar Ayuningtyas, A.Md.Kes",
                                "agency.name",
                                "DPMPTSP Kota Metro")));
    }

    private static Question question(String code, QuestionKind kind, List<Choice> choices) {
        return new Question(code, kind, Words.of(code), null, true, 80, null, choices, null);
    }

    private static ServiceDefinition definition() {
        var page = new Page(
                "a",
                Words.of("A"),
                null,
                List.of(
                        question("birthDate", QuestionKind.DATE, List.of()),
                        question(
                                "strValidity",
                                QuestionKind.CHOICE,
                                List.of(new Choice("LIFETIME", new Words("seumur hidup", "for life")))),
                        question("placeName", QuestionKind.TEXT, List.of())));
        return new ServiceDefinition(
                "layanan",
                null,
                Set.of(ApplicationKind.NEW),
                Set.of(),
                true,
                null,
                List.of(),
                new Form(List.of(new Section("s", Words.of("S"), List.of(page)))),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static final Map<String, String> ANSWERS =
            Map.of("birthDate", "1990-01-05", "strValidity", "LIFETIME", "placeName", "Laboratorium  Harapan");

    @Test
    void saysWhatThePersonAnsweredInWords() {
        var letter = letter(ANSWERS);

        assertThat(letter.complete()).isTrue();
        assertThat(letter.paragraphs())
                .containsExactly(
                        "Kepada Yth. Kepala DPMPTSP Kota Metro",
                        "Sekar Ayuningtyas, A.Md.Kes, lahir 5 Januari 1990, STR seumur hidup, di Laboratorium Harapan.");
    }

    @Test
    void namesWhatIsStillOpen() {
        var letter = letter(Map.of("placeName", "Laboratorium"));

        assertThat(letter.complete()).isFalse();
        assertThat(letter.missing()).containsExactlyInAnyOrder("birthDate", "strValidity");
    }

    @Test
    void isAnotherLetterWithOtherWords() {
        var moved = new java.util.HashMap<>(ANSWERS);
        moved.put("placeName", "Laboratorium Lain");

        assertThat(letter(moved).subject()).isNotEqualTo(letter(ANSWERS).subject());
        assertThat(letter(moved).mark()).isNotEqualTo(letter(ANSWERS).mark()).matches("[0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(letter(ANSWERS).subject()).isEqualTo(letter(ANSWERS).subject());
    }
}
