package id.onestop.licensing.ejb.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import id.onestop.licensing.domain.shared.PrintedText;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

    private final Typeface type = new Typeface();

    @Test
    void drawsEverySignThatAnswersMayHold() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(PrintedText::isDrawn)
                        .filter(sign -> !type.base().charExists(sign)
                                || !type.boldBase().charExists(sign))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u65e5\u672c klinik", "\u202eorteM", "Klinik \ud83c\udfe5"})
    void aLicenceIsRatherNotDrawnThanWithoutASign(String name) {
        assertThatThrownBy(() -> LicencePaper.render(SamplePapers.licence(false, List.of("Satu"), name)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("PAPER_SIGNS"));
    }

    @Test
    void aPaperThatNobodySignsShowsThatSomethingIsThere() throws Exception {
        var paper = new Paper("Uji", "Uji", new Foot(List.of(), "", false), false);
        paper.paragraph("Catatan \u65e5.");

        assertThat(new PdfTextExtractor(new PdfReader(paper.close())).getTextFromPage(1))
                .contains("Catatan ?.");
    }
}
