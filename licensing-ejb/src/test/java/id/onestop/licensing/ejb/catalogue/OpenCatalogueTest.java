package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.catalogue.DefinitionStatus;
import id.onestop.licensing.domain.catalogue.ExamplePicture;
import id.onestop.licensing.domain.shared.NotFound;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OpenCatalogueTest {

    private final CatalogueOnH2 catalogue = new CatalogueOnH2();

    @BeforeEach
    void load() {
        catalogue.load(Metro.text());
        catalogue.load(AgencyFiles.text(AgencyFiles.PEKANBARU));
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Nested
    class TheCatalogue {

        @Test
        void listsWhatBindsInEveryAgencyPageByPage() {
            var all = catalogue.open.page("", 0, 50);
            assertThat(all).extracting(CatalogueRow::agency).contains("metro", "pekanbaru");
            var first = catalogue.open.page("", 0, 2);
            assertThat(first).hasSize(3);
            assertThat(catalogue.open.page("", first.get(1).id(), 2).get(0)).isEqualTo(first.get(2));
        }

        @Test
        void isSearchedByBeginningsOfWordsInEitherLanguage() {
            assertThat(catalogue.open.page("spesial", 0, 10))
                    .extracting(CatalogueRow::code)
                    .containsExactly("dokter-spesialis-mandiri");
            assertThat(catalogue.open.page("laborat pekanbaru", 0, 10))
                    .extracting(CatalogueRow::code)
                    .containsExactly("sipatlm");
            assertThat(catalogue.open.page("OPTI", 0, 10)).hasSize(1);
            assertThat(catalogue.open.page("zebra", 0, 10)).isEmpty();
            assertThat(catalogue.open.page("100%", 0, 10)).isEmpty();
        }

        @Test
        void followsARevision() {
            catalogue.load(Metro.with("promiseDays: 3", "promiseDays: 4"));
            assertThat(promise()).isEqualTo(3);
            catalogue.versions().stream()
                    .filter(row -> row.status() == DefinitionStatus.DRAFT)
                    .forEach(row -> catalogue.publish(row.definitionId()));
            assertThat(promise()).isEqualTo(4);
        }

        private int promise() {
            return catalogue.open.page("spesialis", 0, 1).get(0).promiseDays();
        }
    }

    @Nested
    class TheSheets {

        @Test
        void sayWhatTheWholeDefinitionsSay() {
            for (var code : List.of("metro", "pekanbaru")) {
                var agency = catalogue.agencies.byCode(code);
                assertThat(catalogue.sheets.of(agency))
                        .isNotEmpty()
                        .isEqualTo(catalogue.definitions.published(agency.id()).stream()
                                .map(ServiceSheet::of)
                                .toList());
            }
        }

        @Test
        void areASmallPartOfTheDefinition() {
            for (var code : List.of("metro", "pekanbaru")) {
                catalogue
                        .kept(code)
                        .forEach(kept -> assertThat(kept.sheet().length())
                                .as(kept.code())
                                .isLessThan(10_000));
            }
        }

        @Test
        void nameThePicturesThatOlderVersionsHoldThemselves() {
            byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};
            String inside = Base64.getEncoder().encodeToString(png);
            assertThat(ServiceSheet.part("""
                            requirements:
                            - code: surat
                              example:
                                picture: %s
                            """.formatted(inside)))
                    .doesNotContain(inside)
                    .contains(ExamplePicture.nameOf(png));
        }

        @Test
        void followARevision() {
            var metro = catalogue.agencies.byCode("metro");
            assertThat(catalogue
                            .sheets
                            .of(metro, "dokter-spesialis-mandiri")
                            .row()
                            .promiseDays())
                    .isEqualTo(3);
            catalogue.load(Metro.with("promiseDays: 3", "promiseDays: 4"));
            catalogue.versions().stream()
                    .filter(row -> row.status() == DefinitionStatus.DRAFT)
                    .forEach(row -> catalogue.publish(row.definitionId()));
            assertThat(catalogue
                            .sheets
                            .of(metro, "dokter-spesialis-mandiri")
                            .row()
                            .promiseDays())
                    .isEqualTo(4);
        }

        @Test
        void ofAServiceThatIsNotThereAreNotFound() {
            assertThatThrownBy(() -> catalogue.sheets.of(catalogue.agencies.byCode("metro"), "none"))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Nested
    class ThePledge {

        @Test
        void isTheAgencysWithWhoeverSignsItsStandards() {
            var pledge = catalogue.open.pledge("metro");
            assertThat(pledge.text()).startsWith("Dengan ini, kami menyatakan sanggup");
            assertThat(pledge.signatory().name()).isEqualTo("Drs. Bagas Wirayudha, M.M.");
            assertThat(pledge.services()).hasSize(3);
        }

        @Test
        void ofAnAgencyThatIsNotThereIsNotFound() {
            assertThatThrownBy(() -> catalogue.open.pledge("none")).isInstanceOf(NotFound.class);
        }
    }
}
