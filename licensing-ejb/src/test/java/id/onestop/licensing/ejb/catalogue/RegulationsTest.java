package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.catalogue.PublicationGate;
import id.onestop.licensing.domain.catalogue.RegulationMark.Kind;
import id.onestop.licensing.domain.catalogue.RegulationUse.Place;
import id.onestop.licensing.domain.catalogue.RequirementLaw;
import id.onestop.licensing.domain.catalogue.RequirementLaw.State;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The seeds' regulations: loaded, found by what cites them, stated to have ended. Today is 1 December 2026. */
class RegulationsTest {

    private static final String LABORATORY = "ahli-teknologi-laboratorium-medik";

    /** What the older standard of the laboratory technologists rests on. */
    private static final List<String> OLD_LAW = List.of(
            "uu-25-2009",
            "uu-36-2009",
            "permenkes-42-2015",
            "permenkes-26-2018",
            "perwali-metro-4-2021",
            "perwali-metro-29-2019");

    private final CatalogueOnH2 catalogue = new CatalogueOnH2();

    @BeforeEach
    void load() {
        catalogue.load(Metro.text());
        catalogue.load(AgencyFiles.text(AgencyFiles.PEKANBARU));
        for (var file : List.of("indonesia", "metro", "pekanbaru")) {
            catalogue.loadRegulations(AgencyFiles.config("regulations/" + file + ".yaml"));
        }
        catalogue.actAs("metro");
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    private static StateRegulation ended(String code, String graceUntil) {
        return new StateRegulation(
                code,
                Kind.REPEALED,
                LocalDate.parse("2026-11-01"),
                LocalDate.parse(graceUntil),
                null,
                "Permenkes 13/2025 Pasal 309");
    }

    private List<RequirementLaw> law() {
        var pinned = catalogue.definitions.published("metro", LABORATORY);
        return catalogue.law.of(pinned.agencyId(), pinned.definitionId());
    }

    /** A draft is not published yet, so nothing of it is in the register's own lists: the gate looks its citations up. */
    @Nested
    class TheGate {

        private List<String> found(String code) {
            var definition =
                    catalogue.definitions.published("metro", LABORATORY).definition();
            return PublicationGate.check(definition, catalogue.surroundings("metro", LABORATORY)).stream()
                    .filter(finding -> finding.code().equals(code))
                    .map(finding -> finding.where().id())
                    .toList();
        }

        @Test
        void findsWhatTheAgencyStatesToHaveEnded() {
            assertThat(found("LAW-03")).hasSize(1);
            catalogue.state(ended("permenkes-26-2018", "2027-01-01"));
            assertThat(found("LAW-03")).hasSize(2);
            assertThat(found("LAW-05")).isEmpty();
        }

        @Test
        void findsRequirementsWhoseLastBasisEnded() {
            OLD_LAW.forEach(code -> catalogue.state(ended(code, "2027-01-01")));
            assertThat(found("LAW-05"))
                    .hasSize(catalogue
                            .definitions
                            .published("metro", LABORATORY)
                            .definition()
                            .requirements()
                            .size());
        }
    }

    @Nested
    class TheRegister {

        @Test
        void everyLegalBasisOfTheSeedsIsInIt() {
            for (var agency : List.of("metro", "pekanbaru")) {
                for (var pinned : catalogue.definitions.published(
                        catalogue.agencies.byCode(agency).id())) {
                    for (var basis : pinned.definition().legalBases()) {
                        assertThat(catalogue.register.one(basis.code()).leaning())
                                .as(basis.code())
                                .anyMatch(one -> one.serviceCode()
                                        .equals(pinned.definition().code()));
                    }
                }
            }
        }

        @Test
        void loadingAgainChangesNothing() {
            assertThat(catalogue.loadRegulations(AgencyFiles.config("regulations/indonesia.yaml")))
                    .isZero();
        }

        @Test
        void theSupersededOnesAreToBeConfirmed() {
            for (var code : List.of("uu-36-2009", "permenkes-42-2015", "permenkes-2052-2011", "permenkes-26-2018")) {
                assertThat(catalogue.register.one(code).row().state())
                        .as(code)
                        .isEqualTo(RegulationRow.State.TO_BE_CONFIRMED);
            }
            assertThat(catalogue.register.one("uu-36-2009").successor())
                    .extracting(RegulationRow::code)
                    .isEqualTo("uu-17-2023");
        }

        @Test
        void articlesOfLettersAndReasonsLeanOnItToo() {
            assertThat(catalogue.register.one("pp-28-2024").leaning()).anySatisfy(one -> {
                assertThat(one.place()).isEqualTo(Place.REJECTION_REASON);
                assertThat(one.article()).isEqualTo("682 ayat (2)");
            });
        }

        @Test
        void itIsReadPageByPageAndByWords() {
            var first = catalogue.register.page("", "", 5);
            assertThat(first).hasSize(6);
            assertThat(catalogue.register.page("", first.get(4).code(), 5).get(0))
                    .isEqualTo(first.get(5));
            assertThat(catalogue.register.page("kesehatan 2009", "", 5))
                    .extracting(RegulationRow::code)
                    .containsExactly("uu-36-2009");
            assertThat(catalogue.register.page("100%", "", 5)).isEmpty();
        }

        @Test
        void whatIsNotInItIsNotFound() {
            assertThatThrownBy(() -> catalogue.register.one("uu-1-1945")).isInstanceOf(NotFound.class);
        }
    }

    @Nested
    class AStatement {

        @Test
        void isSeenBeforeItIsMade() {
            var effect = catalogue.marks.preview(ended("perwali-metro-4-2021", "2026-12-31"));
            assertThat(effect.regulation().leaning())
                    .extracting(RegulationLeaning::place)
                    .contains(Place.STANDARD, Place.TEMPLATE);
            assertThat(effect.orphans()).isEmpty();
            assertThat(catalogue
                            .marks
                            .one("perwali-metro-4-2021")
                            .regulation()
                            .row()
                            .mark())
                    .isNull();
        }

        @Test
        void leavesRequirementsWithoutLawOnlyWhenEveryBasisHasEnded() {
            OLD_LAW.subList(0, 5).forEach(code -> catalogue.state(ended(code, "2026-12-31")));
            assertThat(law()).extracting(RequirementLaw::state).containsOnly(State.DOUBTFUL);
            catalogue.state(ended(OLD_LAW.get(5), "2026-12-31"));
            assertThat(law()).extracting(RequirementLaw::state).containsOnly(State.ENDED);
            assertThat(law().get(0).graceUntil()).isEqualTo("2026-12-31");
            assertThat(catalogue.marks.one("uu-25-2009").orphans()).isNotEmpty();
        }

        @Test
        void tellsEveryRequirementWithoutLawHoweverMuchElseLeansOnIt() {
            OLD_LAW.forEach(code -> catalogue.state(ended(code, "2026-12-31")));
            var before = catalogue.marks.one("uu-36-2009");
            catalogue.crowd("uu-36-2009", RegulationMarkService.PAGE);
            var crowded = catalogue.marks.one("uu-36-2009");
            assertThat(crowded.regulation().leaning()).hasSize(RegulationMarkService.PAGE);
            assertThat(crowded.regulation().complete()).isFalse();
            assertThat(before.orphans()).isNotEmpty();
            assertThat(crowded.orphans()).containsAll(before.orphans());
            int all = before.regulation().leaning().size() + RegulationMarkService.PAGE;
            int read = 0;
            for (int page = 0; page * RegulationMarkService.PAGE < all; page++) {
                read += Math.min(catalogue.marks.leaning("uu-36-2009", page).size(), RegulationMarkService.PAGE);
            }
            assertThat(read).isEqualTo(all);
            var walked = walk("uu-36-2009", 50);
            assertThat(walked).hasSize(all).doesNotHaveDuplicates();
            assertThat(walked.stream().map(RegulationLeaning::agencyId).distinct())
                    .hasSize(1);
        }

        private List<RegulationLeaning> walk(String code, int most) {
            var walked = new ArrayList<RegulationLeaning>();
            for (var page = catalogue.marks.references(code, 0, most).places();
                    !page.isEmpty();
                    page = catalogue
                            .marks
                            .references(code, page.get(page.size() - 1).id(), most)
                            .places()) {
                walked.addAll(page);
            }
            return walked;
        }

        @Test
        void isReadByEverybodyAboutTheStandardsOfAllAgencies() {
            var shown = catalogue.register.one("uu-36-2009");
            var read = catalogue.register.references("uu-36-2009", 0, 1_000);
            assertThat(shown.complete()).isTrue();
            assertThat(read.places()).containsExactlyInAnyOrderElementsOf(shown.leaning());
            assertThat(read.agencies()).isEqualTo(shown.agencies());
            assertThatThrownBy(() -> catalogue.register.references("uu-1-1945", 0, 1))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void endsTheReasonForAReturnAfterTheTimeOfGrace() {
            OLD_LAW.forEach(code -> catalogue.state(ended(code, "2026-11-30")));
            assertThat(law()).allMatch(RequirementLaw::lapsed);
        }

        @Test
        void holdsForTheAgencyThatMadeItAlone() {
            catalogue.state(ended("permenkes-42-2015", "2026-12-31"));
            catalogue.actAs("pekanbaru");
            assertThat(catalogue
                            .marks
                            .one("permenkes-42-2015")
                            .regulation()
                            .row()
                            .mark())
                    .isNull();
            assertThat(catalogue.marks.page("42", "", 10)).allMatch(row -> row.mark() == null);
        }

        @Test
        void isMadeOnceAndCanBeWithdrawn() {
            catalogue.state(ended("permenkes-42-2015", "2026-12-31"));
            assertThatThrownBy(() -> catalogue.state(ended("permenkes-42-2015", "2026-12-31")))
                    .isInstanceOf(Conflict.class);
            catalogue.withdraw("permenkes-42-2015");
            assertThat(catalogue
                            .marks
                            .one("permenkes-42-2015")
                            .regulation()
                            .row()
                            .state())
                    .isEqualTo(RegulationRow.State.TO_BE_CONFIRMED);
            assertThatThrownBy(() -> catalogue.withdraw("permenkes-42-2015")).isInstanceOf(Conflict.class);
            catalogue.state(ended("permenkes-42-2015", "2026-12-31"));
        }

        @Test
        void namesWhatARequirementRestsOnInShort() {
            assertThat(law().get(0).titles()).contains("UU 36/2009", "Permenkes 42/2015", "Perwali Metro 29/2019");
        }

        @Test
        void isNotMadeBeforeItsDay() {
            assertThatThrownBy(() -> catalogue.marks.preview(new StateRegulation(
                            "uu-36-2009",
                            Kind.REPEALED,
                            LocalDate.parse("2026-12-02"),
                            LocalDate.parse("2026-12-31"),
                            null,
                            "contoh")))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            wrong -> assertThat(wrong.errors())
                                    .extracting(Invalid.FieldError::code)
                                    .containsExactly("ENDED_IN_FUTURE"));
        }

        @Test
        void tellsEverythingThatIsWrongAtOnce() {
            assertThatThrownBy(() -> catalogue.marks.preview(new StateRegulation(
                            "uu-36-2009",
                            Kind.REPLACED,
                            LocalDate.parse("2001-01-01"),
                            LocalDate.parse("2000-01-01"),
                            "uu-0-0",
                            " ")))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            wrong -> assertThat(wrong.errors())
                                    .extracting(Invalid.FieldError::field)
                                    .containsExactlyInAnyOrder("endedOn", "graceUntil", "replacedBy", "where"));
        }
    }
}
