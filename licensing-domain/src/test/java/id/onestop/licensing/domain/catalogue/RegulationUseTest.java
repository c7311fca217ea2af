package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.onestop.licensing.domain.catalogue.RegulationUse.Place;
import id.onestop.licensing.domain.catalogue.RequirementRules.LetterRule;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegulationUseTest {

    private static final String CITED = "sesuai Peraturan Menteri Kesehatan Nomor 42 Tahun 2015";

    @ParameterizedTest
    @MethodSource("places")
    void everySentenceThatCitesARegulationLeansOnIt(Place place, String code, Consumer<Sketch> written) {
        var sketch = Sketch.electronic();
        assertThat(cited(sketch)).isEmpty();
        written.accept(sketch);
        assertThat(cited(sketch))
                .extracting(RegulationUse::place, RegulationUse::code)
                .contains(tuple(place, code));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                place(Place.FEE, "", sketch -> sketch.fee = new Fee(0, CITED)),
                place(Place.TIME_LIMIT, "", sketch -> sketch.deemed = new DeemedDecision(10, CITED, true)),
                place(Place.PROCEDURE, "", sketch -> sketch.procedureNote = CITED),
                place(Place.COMPONENT, "FACILITIES", sketch -> sketch.facilities = CITED),
                place(Place.COMPONENT, "COMPLAINTS", sketch -> sketch.complaints = List.of(CITED)),
                place(
                        Place.DECLARATION,
                        "benar",
                        sketch -> sketch.declarations = List.of(new Declaration("benar", Words.of(CITED), true))),
                place(Place.FORM_LETTER, "surat", sketch -> sketch.requirements.add(letter())));
    }

    private static Arguments place(Place place, String code, Consumer<Sketch> written) {
        return Arguments.of(place, code, written);
    }

    private static Requirement letter() {
        var plain = Sketch.requirement("surat");
        var rules = new RequirementRules(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new LetterRule("Surat", List.of(CITED)),
                null,
                null,
                false,
                null);
        return new Requirement(
                plain.code(),
                plain.kind(),
                plain.printed(),
                plain.name(),
                plain.hint(),
                true,
                plain.condition(),
                plain.eitherOr(),
                plain.basis(),
                rules);
    }

    private static List<RegulationUse> cited(Sketch sketch) {
        return RegulationUse.of(sketch.definition(), "Metro").stream()
                .filter(use -> use.key().citation().contains("42"))
                .toList();
    }
}
