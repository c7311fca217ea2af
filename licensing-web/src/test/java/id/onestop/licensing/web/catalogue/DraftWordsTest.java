package id.onestop.licensing.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.Elsewhere;
import id.onestop.licensing.domain.catalogue.PublicationGate;
import id.onestop.licensing.domain.catalogue.editor.DefinitionShape;
import id.onestop.licensing.domain.catalogue.editor.Field;
import id.onestop.licensing.domain.catalogue.editor.Shape;
import id.onestop.licensing.web.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Words of the editor of definitions")
class DraftWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void name_every_field_and_every_choice(String language) {
        var texts = Texts.in(Locale.forLanguageTag(language));
        var missing = new TreeSet<String>();
        missing(texts, "", DefinitionShape.SECTIONS, missing);

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void name_every_rule_of_the_gate(String language) {
        var texts = Texts.in(Locale.forLanguageTag(language));

        assertThat(PublicationGate.RULES)
                .allSatisfy(code ->
                        assertThat(texts.find("catalogue.gate.title." + code)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void name_every_page_outside_a_definition_where_a_finding_is_mended(String language) {
        var texts = Texts.in(Locale.forLanguageTag(language));

        assertThat(Elsewhere.values())
                .allSatisfy(one -> assertThat(texts.find("catalogue.gate.elsewhere." + one))
                        .isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "workflow/steps/periksa, next, f-next",
        "workflow, steps, add-f-workflow-steps",
        "requirements, '', add-f-requirements",
        "standard, parts, add-standard-parts",
        "requirements/ktp, example/picture, example",
        "standard/free/FEE, '', ''"
    })
    void lead_to_the_field_or_to_what_adds_to_a_list(String place, String field, String anchor) {
        assertThat(DraftFields.anchor(place, field, true)).isEqualTo(anchor);
    }

    @Test
    void lead_to_the_heading_of_a_list_that_nobody_may_write_in() {
        assertThat(DraftFields.anchor("workflow", "steps", false)).isEqualTo("list-workflow-steps-h");
        assertThat(DraftWords.address(7, "workflow", "steps", false))
                .isEqualTo("/administration/definitions/7/place?p=workflow&f=steps#list-workflow-steps-h");
    }

    private static void missing(Texts texts, String above, List<Field> fields, TreeSet<String> missing) {
        for (var field : fields) {
            String schema = above.isEmpty() ? field.key() : above + "." + field.key();
            if (field.key().length() > 0 && none(texts, DraftWords.labels(schema))) {
                missing.add(schema);
            }
            constants(field.shape())
                    .filter(constant -> none(texts, DraftWords.options(schema, constant)))
                    .forEach(constant -> missing.add(schema + " = " + constant));
            missing(texts, schema, below(field.shape()), missing);
        }
    }

    private static boolean none(Texts texts, List<String> keys) {
        return keys.stream().noneMatch(key -> texts.find(key).isPresent());
    }

    private static Stream<String> constants(Shape shape) {
        if (shape instanceof Shape.Choice choice) {
            return choice.options().stream();
        }
        return shape instanceof Shape.Choices choices ? choices.options().stream() : Stream.of();
    }

    private static List<Field> below(Shape shape) {
        if (shape instanceof Shape.Group group) {
            return group.fields();
        }
        return shape instanceof Shape.Rows rows ? rows.fields() : List.of();
    }
}
