package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.catalogue.ComponentKey;
import id.onestop.licensing.domain.catalogue.DefinitionStatus;
import id.onestop.licensing.domain.catalogue.TextDifference.Kind;
import id.onestop.licensing.domain.shared.NotFound;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StandardServiceTest {

    private static final String SERVICE = "dokter-spesialis-mandiri";

    private final CatalogueOnH2 catalogue = new CatalogueOnH2();

    @BeforeEach
    void load() {
        catalogue.load(Metro.text());
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    private void revise(String written, String instead) {
        catalogue.load(Metro.with(written, instead));
        catalogue.versions().stream()
                .filter(row -> row.status() == DefinitionStatus.DRAFT)
                .forEach(row -> catalogue.publish(row.definitionId()));
    }

    @Nested
    class Revisions {

        @Test
        void theOnlyOneIsInForceSinceItsDecree() {
            var view = catalogue.standards.current("metro", SERVICE);
            assertThat(view.revisions()).containsExactly(view.revision());
            assertThat(view.revision().from()).isEqualTo(LocalDate.parse("2025-07-23"));
            assertThat(view.revision().inForce()).isTrue();
        }

        @Test
        void anEarlierOneStaysReadableWithItsPeriod() {
            revise("promiseDays: 3", "promiseDays: 4");
            var earlier = catalogue.standards.revision("metro", SERVICE, 1);
            assertThat(earlier.revision().until()).isEqualTo(LocalDate.parse("2026-11-30"));
            assertThat(catalogue.standards.current("metro", SERVICE).revision().from())
                    .isEqualTo(LocalDate.parse("2026-12-01"));
            assertThat(time(earlier)).contains("3 (tiga) hari kerja");
            assertThat(time(catalogue.standards.current("metro", SERVICE))).contains("4 (empat) hari kerja");
            assertThat(earlier.revisions()).extracting(RevisionRow::version).containsExactly(2, 1);
        }

        @Test
        void aDraftIsNobodysBusinessYet() {
            catalogue.load(Metro.with("promiseDays: 3", "promiseDays: 4"));
            assertThat(catalogue.standards.current("metro", SERVICE).revisions())
                    .hasSize(1);
            assertThatThrownBy(() -> catalogue.standards.revision("metro", SERVICE, 2))
                    .isInstanceOf(NotFound.class);
        }

        private String time(RevisionView view) {
            return view.standard().document().components().stream()
                    .filter(component -> component.key() == ComponentKey.TIME)
                    .map(component -> String.valueOf(component.blocks().get(0).text()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class Differences {

        @Test
        void thePromiseIsToldFirstAndMarkedInItsSentence() {
            revise("promiseDays: 3", "promiseDays: 4");
            var view = catalogue.standards.difference("metro", SERVICE, 2, null);
            assertThat(view.before().version()).isEqualTo(1);
            assertThat(view.difference().meaning().get(0).en())
                    .isEqualTo("The promise changes from 3 to 4 working days: slower.");
            assertThat(view.difference().sections()).singleElement().satisfies(section -> {
                assertThat(section.key()).isEqualTo("TIME");
                assertThat(section.changes().get(0).kind()).isEqualTo(Kind.CHANGED);
            });
            assertThat(view.difference().unchanged()).hasSize(14);
        }

        @Test
        void aRequirementThatChangesIsKnownAgain() {
            revise(
                    "printed: Surat Keterangan Tempat Praktik Dokter Mandiri.",
                    "printed: Surat Keterangan Tempat Praktik Dokter Mandiri paling lama 3 bulan.");
            var difference =
                    catalogue.standards.difference("metro", SERVICE, 2, 1).difference();
            assertThat(difference.count()).isEqualTo(1);
            assertThat(difference.meaning().toString()).contains("Surat keterangan tempat praktik");
        }

        @Test
        void backwardsItIsTheMirror() {
            revise("promiseDays: 3", "promiseDays: 4");
            var back = catalogue.standards.difference("metro", SERVICE, 1, 2);
            assertThat(back.difference().meaning().get(0).en()).contains("faster");
        }

        @Test
        void theFirstHasNothingBeforeIt() {
            assertThatThrownBy(() -> catalogue.standards.difference("metro", SERVICE, 1, null))
                    .isInstanceOf(NotFound.class)
                    .hasMessageContaining("REVISION_FIRST");
        }
    }
}
