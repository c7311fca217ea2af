package id.onestop.licensing.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.DraftStatus;
import id.onestop.licensing.domain.catalogue.editor.DraftTree;
import id.onestop.licensing.domain.catalogue.editor.Shape.Target;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.DraftRow;
import id.onestop.licensing.ejb.catalogue.DraftView;
import id.onestop.licensing.ejb.catalogue.DraftView.NamedCode;
import id.onestop.licensing.web.catalogue.DraftFields.Row;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The condition of a requirement on an answer: what is picked, and what stands there already. */
class DraftFieldsTest {

    private final DraftFields fields = new DraftFields();

    @BeforeEach
    void speakIndonesian() {
        fields.msg = new Messages();
        fields.words = new DraftWords();
        fields.words.msg = fields.msg;
    }

    private Row row(String question, String answer) {
        var tree = DraftTree.of(Map.of(
                "requirements",
                List.of(Map.of(
                        "code",
                        "sehat",
                        "condition",
                        Map.of("answer", Map.of("question", question, "answer", answer))))));
        return row(tree, "requirements/sehat", "condition/answer");
    }

    private Row row(DraftTree tree, String path, String field) {
        var draft = new DraftRow(1, 1, "x", Words.of("X"), "", DraftStatus.OPEN, "Intan", Instant.EPOCH, null);
        var names = Map.of(
                Target.QUESTION,
                List.of(
                        new NamedCode("tempat", "Tempat praktik", "Place of practice"),
                        new NamedCode("catatan", "Catatan", "Remark")),
                Target.CHOSEN,
                List.of(
                        new NamedCode("tempat = KLINIK", "Klinik", "Clinic"),
                        new NamedCode("tempat = RS", "Rumah sakit", "Hospital")));
        var view = new DraftView(draft, tree.place(path), List.of(), names, tree.titles(), false, null);
        return fields.blocks(view, "").stream()
                .flatMap(block -> block.rows().stream())
                .filter(one -> one.path().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void is_picked_from_the_answers_that_questions_offer() {
        var row = row("tempat", "RS");

        assertThat(row.kind()).isEqualTo("select");
        assertThat(row.optional()).isTrue();
        assertThat(row.options())
                .containsExactly(
                        new Option("tempat = KLINIK", "\"Tempat praktik\" dijawab \"Klinik\""),
                        new Option("tempat = RS", "\"Tempat praktik\" dijawab \"Rumah sakit\""));
    }

    @Test
    void keeps_an_answer_to_a_question_that_offers_none() {
        assertThat(row("catatan", "ya").options()).contains(new Option("catatan = ya", "\"Catatan\" dijawab \"ya\""));
    }

    @Test
    void shows_what_is_no_longer_offered_so_that_it_can_be_taken_out() {
        assertThat(row("tempat", "LAIN").options())
                .contains(new Option("tempat = LAIN", "\"Tempat praktik\" dijawab \"LAIN\" (tidak ada)"));
        assertThat(row("hilang", "LAIN").options()).contains(new Option("hilang = LAIN", "hilang = LAIN (tidak ada)"));
    }

    @Test
    void is_never_about_the_question_itself() {
        var tree = DraftTree.of(Map.of(
                "form",
                List.of(Map.of(
                        "code",
                        "data",
                        "pages",
                        List.of(Map.of("code", "satu", "questions", List.of(Map.of("code", "tempat"))))))));

        assertThat(row(tree, "form/data/pages/satu/questions/tempat", "shownWhen")
                        .options())
                .isEmpty();
    }
}
