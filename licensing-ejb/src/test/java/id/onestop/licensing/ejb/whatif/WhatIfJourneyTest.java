package id.onestop.licensing.ejb.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.catalogue.editor.Change;
import id.onestop.licensing.domain.integrity.ChainHash;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.whatif.KeptPlay.State;
import id.onestop.licensing.ejb.catalogue.DefinitionDraftService;
import id.onestop.licensing.ejb.catalogue.DraftEditService;
import id.onestop.licensing.ejb.catalogue.SeenEntry;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.whatif.PlayWhatIf.Variant;
import id.onestop.licensing.ejb.workflow.Office;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfJourneyTest {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00.123456789Z");

    @Nested
    class OnH2 extends Journey {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends Journey {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }

    @Test
    void administratorsAndTheHeadMayAndNobodyElse() {
        assertThat(Arrays.stream(WhatIfService.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method ->
                                method.getAnnotation(RequiresPermission.class).value()))
                .isNotEmpty()
                .allMatch(needed -> Arrays.equals(needed, new Permission[] {Permission.CONFIGURE, Permission.OVERSEE}));
    }

    abstract static class Journey {

        private final Engine engine;
        private Office office;

        Journey(Engine engine) {
            this.engine = engine;
        }

        @BeforeEach
        void open() {
            office = Office.on(engine);
            office.server.setClock(MONDAY_0900);
        }

        @AfterEach
        void backToMonday() {
            office.server.setClock(MONDAY_0900);
        }

        private WhatIfChoices choices() {
            return office.server.call(office.bagas, WhatIfService.class, WhatIfService::choices);
        }

        private long published() {
            return choices().versions().stream()
                    .filter(version -> version.service().equals("dokter-spesialis-mandiri"))
                    .findFirst()
                    .orElseThrow()
                    .definitionId();
        }

        private static Map<String, Integer> people(int verifiers) {
            var people = new HashMap<String, Integer>();
            people.put("penata-perizinan", 2);
            people.put("koordinator", verifiers);
            people.put("kepala-dinas", 1);
            return people;
        }

        private long play(PlayWhatIf command) {
            return office.server.call(office.bagas, WhatIfDesk.class, desk -> desk.begin(command));
        }

        private WhatIfView one(long id) {
            return office.server.call(office.bagas, WhatIfService.class, it -> it.one(id));
        }

        private List<WhatIfView> list(Caller caller, long before, int limit) {
            return office.server.call(caller, WhatIfService.class, it -> it.list(before, limit));
        }

        private PlayWhatIf both() {
            return new PlayWhatIf(
                    "Koordinator kedua",
                    null,
                    900,
                    List.of(
                            new Variant(List.of(published()), people(1), null, null),
                            new Variant(List.of(published()), people(2), null, null)));
        }

        @Test
        void twoScenariosMeetTheSameFilesAndAreKeptWithTheirHash() {
            var done = one(play(both()));

            assertThat(done.state()).isEqualTo(State.DONE);
            assertThat(done.percent()).isEqualTo(100);
            assertThat(done.sides()).hasSize(2);
            var asItIs = done.sides().get(0);
            var withTwo = done.sides().get(1);
            assertThat(asItIs.outcome().files())
                    .isEqualTo(withTwo.outcome().files())
                    .isGreaterThan(700);
            assertThat(withTwo.outcome().waits().get(1).minutes().mean())
                    .isLessThanOrEqualTo(
                            asItIs.outcome().waits().get(1).minutes().mean());
            assertThat(asItIs.posts()).containsKeys("penata-perizinan", "koordinator", "kepala-dinas");
            office.server.work(em -> {
                var row = office.server.bean(WhatIfRepository.class).require(done.id());
                assertThat(row.sha256())
                        .contains(ChainHash.sha256(
                                row.plan() + "\n" + row.outcome().orElseThrow()));
                return 0;
            });
        }

        @Test
        void theSamePlanHasTheSameOutcome() {
            assertThat(one(play(both())).sides()).isEqualTo(one(play(both())).sides());
        }

        @Test
        void theFilesOfTheLastMonthsComeInAgain() {
            var before = office.submitted(office.applicant(), "dokter-spesialis-mandiri");
            office.server.pass(Duration.ofDays(2));
            var done = one(play(
                    new PlayWhatIf(null, 3, null, List.of(new Variant(List.of(published()), people(1), null, null)))));

            assertThat(before).isNotEmpty();
            assertThat(done.sides().get(0).outcome().files()).isPositive();
        }

        @Test
        void theListIsLatestFirstAndPaged() {
            long first = play(both());
            long second = play(both());

            assertThat(list(office.bagas, 0, 2)).extracting(WhatIfView::id).containsExactly(second, first);
            assertThat(list(office.bagas, second, 1)).extracting(WhatIfView::id).containsExactly(first);
        }

        @Test
        void whatAnotherAgencyPlayedIsNotFound() {
            long id = play(both());

            assertThatThrownBy(() -> office.server.call(office.stranger, WhatIfService.class, it -> it.one(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> office.server.run(office.stranger, WhatIfService.class, it -> it.stop(id)))
                    .isInstanceOf(NotFound.class);
            assertThat(list(office.stranger, 0, 50)).extracting(WhatIfView::id).doesNotContain(id);
        }

        @Test
        void whatIsStoppedEndsAtTheNextBeatAndWhatIsOverCannotBeStopped() {
            var plan = both();
            var prepared = office.server.call(office.bagas, WhatIfService.class, it -> it.prepare(plan));
            office.server.run(office.bagas, WhatIfService.class, it -> it.stop(prepared.id()));
            office.server.run(office.bagas, WhatIfRunner.class, it -> it.play(prepared));

            assertThat(one(prepared.id()).state()).isEqualTo(State.STOPPED);
            assertThatThrownBy(() -> office.server.run(office.bagas, WhatIfService.class, it -> it.stop(prepared.id())))
                    .isInstanceOf(Conflict.class);
        }

        @ParameterizedTest
        @CsvSource({
            ", , WHAT_IF_SOURCE",
            "3, 100, WHAT_IF_SOURCE",
            "0, , WHAT_IF_MONTHS",
            "25, , WHAT_IF_MONTHS",
            ", 0, WHAT_IF_PER_YEAR",
            ", 20001, WHAT_IF_PER_YEAR",
        })
        void filesComeFromOneSourceWithinBounds(@Nullable Integer months, @Nullable Integer perYear, String code) {
            refused(
                    new PlayWhatIf(
                            null, months, perYear, List.of(new Variant(List.of(published()), people(1), null, null))),
                    code);
        }

        @Test
        void versionsAreOnesOwnAndOneOfAService() {
            refused(variant(new Variant(List.of(), people(1), null, null)), "WHAT_IF_DEFINITIONS");
            refused(variant(new Variant(List.of(-1L), people(1), null, null)), "WHAT_IF_DEFINITIONS");
            refused(
                    variant(new Variant(List.of(published(), published()), people(1), null, null)),
                    "WHAT_IF_DEFINITIONS");
            refused(variant(new Variant(List.of(published()), people(-1), null, null)), "WHAT_IF_PEOPLE");
            var day = LocalDate.of(2026, 12, 1);
            refused(variant(new Variant(List.of(published()), people(1), day, day.minusDays(1))), "WHAT_IF_CLOSED");
            refused(new PlayWhatIf(null, 1, null, List.of()), "WHAT_IF_VARIANTS");
        }

        private static PlayWhatIf variant(Variant variant) {
            return new PlayWhatIf(null, null, 100, List.of(variant));
        }

        private void refused(PlayWhatIf command, String code) {
            assertThatThrownBy(() -> play(command))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            invalid -> assertThat(invalid.errors())
                                    .extracting(FieldError::code)
                                    .contains(code));
        }

        private Caller editor() {
            return new Caller(
                    office.bagas.accountId(),
                    Caller.Kind.STAFF,
                    office.agency,
                    office.bagas.displayName(),
                    Set.of(Permission.CONFIGURE),
                    Set.of());
        }

        @Test
        void aDraftIsPlayedBeforeItBindsAnybody() {
            var editor = editor();
            long bound = published();
            long draft = office.server.call(editor, DefinitionDraftService.class, it -> it.revise(bound));
            try {
                office.server.run(
                        editor,
                        DraftEditService.class,
                        it -> it.write(draft, "clock", SeenEntry.ANY, List.of(new Change("promiseDays", "3", "30"))));
                assertThat(choices().drafts())
                        .extracting(WhatIfChoices.Draft::draftId)
                        .contains(draft);
                assertThat(choices().moreDrafts()).isFalse();
                var plan = new PlayWhatIf(
                        null,
                        null,
                        900,
                        List.of(
                                new Variant(List.of(published()), people(0), null, null),
                                new Variant(List.of(), List.of(draft), people(1), null, null)));
                var sides = one(play(plan)).sides();
                assertThat(sides.get(1).versions().get(0).en()).endsWith("draft");
                assertThat(sides.get(1).outcome().onTime().mean())
                        .isGreaterThan(sides.get(0).outcome().onTime().mean());
                refused(
                        variant(new Variant(List.of(published()), List.of(draft), people(1), null, null)),
                        "WHAT_IF_DEFINITIONS");
                refused(variant(new Variant(List.of(), List.of(-7L), people(1), null, null)), "WHAT_IF_DEFINITIONS");
            } finally {
                office.server.run(editor, DefinitionDraftService.class, it -> it.discard(draft));
            }
        }

        @Test
        void whatWasLostWithItsServerIsNotUnderWayForEver() {
            var plan = both();
            var prepared = office.server.call(office.bagas, WhatIfService.class, it -> it.prepare(plan));
            office.server.pass(Duration.ofMinutes(10));
            assertThat(one(prepared.id()).state()).isEqualTo(State.RUNNING);
            office.server.pass(Duration.ofMinutes(10));
            assertThat(one(prepared.id()).state()).isEqualTo(State.FAILED);
            assertThat(list(office.bagas, 0, 1).get(0).endedAt()).isNotNull();
        }

        @Test
        void withoutAnyFileThereIsNothingToPlay() {
            var other = choices().versions().stream()
                    .filter(version -> version.service().equals("refraksionis-optisien"))
                    .findFirst()
                    .orElseThrow();
            office.server.setClock(Instant.parse("2031-06-02T03:00:00Z"));
            assertThatThrownBy(() -> play(new PlayWhatIf(
                            null, 1, null, List.of(new Variant(List.of(other.definitionId()), people(1), null, null)))))
                    .isInstanceOf(RuleViolation.class);
        }
    }
}
