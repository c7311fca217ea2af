package id.onestop.licensing.web.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ejb.sla.ClockRule;
import id.onestop.licensing.web.shared.Languages;
import id.onestop.licensing.web.shared.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BasisWordsTest {

    private static String said(String recorded, Locale language) {
        return BasisWords.said(recorded, Texts.in(language)::text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Standar pelayanan No. 61, jangka waktu: \u201c3 (tiga) hari kerja, jangka waktu: x\u201d Aturan hitung instansi:"
                        + " hari diterima tidak dihitung. | Service standard no. 61, time: \u201c3 (tiga) hari kerja, jangka"
                        + " waktu: x\u201d The agency's counting rule: the day of receipt is not counted.",
                "BA 12 Standar pelayanan SIPATLM, aturan waktu layanan: waktu berhenti selama sistem mitra terganggu. |"
                        + " BA 12 Service standard SIPATLM, clock rule of the service: the clock stands still while a"
                        + " partner's system is out of order.",
                "Hari jadi Kota Metro, SK 12 | Hari jadi Kota Metro, SK 12",
                "Pencabutan Hari jadi, SK 12 | Withdrawal of Hari jadi, SK 12",
                "Berkas kalender revisi 4: Sisipan, SKB 3; Pencabutan Cuti, SKB 3 | Calendar file, revision 4: Sisipan,"
                        + " SKB 3; Withdrawal of Cuti, SKB 3"
            })
    void whatTheProductSaysIsSaidInEnglishAndWhatIsQuotedStays(String recorded, String english) {
        assertThat(said(recorded, Languages.ENGLISH)).isEqualTo(english);
        assertThat(said(recorded, Languages.INDONESIAN)).isEqualTo(recorded);
    }

    @ParameterizedTest
    @EnumSource(ClockRule.class)
    void everyRuleHasItsWords(ClockRule rule) {
        assertThat(said(rule.recorded(), Languages.INDONESIAN)).isEqualTo(rule.recorded());
        assertThat(said(rule.recorded(), Languages.ENGLISH)).isNotEqualTo(rule.recorded());
    }

    @Test
    void nothingIsLostBetweenQuotes() {
        assertThat(said("a \u201cb\u201d c \u201cd", Languages.ENGLISH)).isEqualTo("a \u201cb\u201d c \u201cd");
    }
}
