package id.onestop.licensing.domain.catalogue.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.catalogue.editor.Change.Clash;
import id.onestop.licensing.domain.catalogue.editor.Shape.Target;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DraftTreeTest {

    private final DraftTree tree = DraftTree.of(Map.of(
            "code",
            "izin-x",
            "kinds",
            List.of("NEW"),
            "requirements",
            List.of(
                    Map.of("code", "ktp", "kind", "FILE", "name", Map.of("id", "KTP", "en", "Identity card")),
                    Map.of("code", "foto", "kind", "PHOTO", "name", Map.of("id", "Foto", "en", "Photo")))));

    @Nested
    class Size {

        /** Nine lists of nine lists, nine deep: a few lines of YAML with aliases, and four hundred million values. */
        @Test
        void isRefusedBeforeAnythingIsCopied() {
            List<?> nest = List.of("x");
            for (int i = 0; i < 9; i++) {
                nest = Collections.nCopies(9, nest);
            }
            var bomb = Map.of("code", "izin-x", "requirements", nest);

            assertThatThrownBy(() -> DraftTree.of(bomb))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("DRAFT_TOO_LONG");
        }

        @Test
        void ofALargeDefinitionIsTaken() {
            var large = Collections.nCopies(20_000, Map.of("code", "ktp", "printed", "KTP", "basis", "UU"));

            assertThat(DraftTree.of(Map.of("requirements", large)).asMap()).hasSize(1);
        }
    }

    @Nested
    class APlace {

        @Test
        void showsTheFieldsOfAnEntryAndWhetherTheyHaveAMeaning() {
            var place = tree.place("requirements/ktp");
            assertThat(place.leaves())
                    .filteredOn(leaf -> leaf.path().equals("name/en"))
                    .singleElement()
                    .satisfies(leaf -> assertThat(leaf.text()).isEqualTo("Identity card"));
            assertThat(place.leaves())
                    .filteredOn(leaf -> leaf.path().equals("photo/widthMm"))
                    .singleElement()
                    .satisfies(leaf -> assertThat(leaf.meant()).isFalse());
            assertThat(place.lists())
                    .extracting(DraftPlace.Listing::path)
                    .containsExactly("requirements/ktp/register/compares");
        }

        @Test
        void keepsWhatStandsAtTheTopOfTheFileInASectionOfItsOwn() {
            assertThat(tree.place("general").leaves())
                    .filteredOn(leaf -> leaf.path().equals("kinds"))
                    .singleElement()
                    .satisfies(leaf -> assertThat(leaf.text()).isEqualTo("NEW"));
        }

        @Test
        void namesEntriesWithoutACodeByTheirPlace() {
            var written = tree.added("procedure/sop/rows", "").added("procedure/sop/rows", "");
            assertThat(written.place("procedure/sop/rows").lists().get(0).entries())
                    .extracting(DraftPlace.Entry::path)
                    .containsExactly("procedure/sop/rows/@1", "procedure/sop/rows/@2");
        }

        @Test
        void isGoneWhereNothingHasThatName() {
            for (var path : List.of("requirements/sip", "nothing", "requirements/ktp/name/id/x", "code", "", "/")) {
                assertThatThrownBy(() -> tree.place(path)).isInstanceOf(NotFound.class);
                assertThat(tree.has(path)).isFalse();
            }
        }

        @Test
        void isFoundByItsPlaceInTheFile() {
            assertThat(tree.pathOf("requirements[1].photo.widthMm")).isEqualTo("requirements/foto/photo/widthMm");
            assertThat(tree.pathOf("requirements[7].kind")).isEqualTo("requirements/@8/kind");
            assertThat(tree.pathOf("unknown.part")).isEmpty();
        }
    }

    @Nested
    class AChange {

        @Test
        void writesAndLeavesOutFields() {
            var outcome = tree.with(
                    "requirements/foto",
                    List.of(
                            new Change("photo/widthMm", "", "40"),
                            new Change("mandatory", "", "false"),
                            new Change("name/en", "Photo", "")));
            assertThat(outcome.clashes()).isEmpty();
            assertThat(outcome.applied()).hasSize(3);
            assertThat(outcome.tree().asMap().get("requirements"))
                    .asString()
                    .contains("widthMm=40", "mandatory=false")
                    .doesNotContain("Photo");
        }

        @Test
        void keepsWhatIsNotOfTheRightKindSoThatItCanBeMended() {
            var outcome = tree.with("requirements/foto", List.of(new Change("photo/widthMm", "", "four")));
            assertThat(outcome.tree().place("requirements/foto").leaves())
                    .filteredOn(leaf -> leaf.path().equals("photo/widthMm"))
                    .singleElement()
                    .satisfies(leaf -> assertThat(leaf.text()).isEqualTo("four"));
        }

        @Test
        void ofAnotherFieldByAnotherPersonIsNoClash() {
            var theirs = tree.with("requirements/ktp", List.of(new Change("name/en", "Identity card", "ID")))
                    .tree();
            var mine = theirs.with("requirements/ktp", List.of(new Change("name/id", "KTP", "KTP-el")));
            assertThat(mine.clashes()).isEmpty();
            assertThat(mine.tree().asMap().toString()).contains("en=ID").contains("id=KTP-el");
        }

        @Test
        void ofTheSameFieldIsToldAndLosesNothing() {
            var theirs = tree.with("requirements/ktp", List.of(new Change("name/en", "Identity card", "ID")))
                    .tree();
            var mine = theirs.with(
                    "requirements/ktp",
                    List.of(new Change("name/en", "Identity card", "Card"), new Change("basis", "", "ps 1")));
            assertThat(mine.clashes()).containsExactly(new Clash("name/en", "Identity card", "ID", "Card"));
            assertThat(mine.applied()).extracting(Change::path).containsExactly("basis");
        }

        @Test
        void makesTheBlocksOnItsWay() {
            var outcome = tree.with("workflow/escalation", List.of(new Change("head", "", "kepala")));
            assertThat(outcome.tree().asMap().get("workflow"))
                    .isEqualTo(Map.of("escalation", Map.of("head", "kepala")));
            var emptied = outcome.tree().with("workflow/escalation", List.of(new Change("head", "kepala", "")));
            assertThat(emptied.tree().place("workflow/escalation").leaves())
                    .allSatisfy(leaf -> assertThat(leaf.text()).isEmpty());
        }

        @Test
        void neverTouchesTheTreeItWasMadeFrom() {
            var before = tree.asMap();
            tree.with("requirements/ktp", List.of(new Change("name/en", "Identity card", "ID")));
            tree.removed("requirements/ktp");
            tree.moved("requirements/ktp", 1);
            assertThat(tree.asMap()).isEqualTo(before);
        }
    }

    /** A question and its answer are one field of the page, and two keys of the file. */
    @Nested
    class ACondition {

        private static final String FIELD = "condition/answer";

        private DraftTree with(Object condition) {
            return DraftTree.of(
                    Map.of("requirements", List.of(Map.of("code", "ktp", "condition", Map.of("answer", condition)))));
        }

        private static String text(DraftTree tree) {
            return tree.place("requirements/ktp").leaves().stream()
                    .filter(leaf -> leaf.path().equals(FIELD))
                    .map(DraftPlace.Leaf::text)
                    .collect(Collectors.joining());
        }

        private static List<DraftFault.Kind> faults(DraftTree tree) {
            return DraftChecks.of(tree, Map.of(Target.QUESTION, Set.of("tempat"))).stream()
                    .filter(fault -> fault.path().equals("requirements/ktp/" + FIELD))
                    .map(DraftFault::kind)
                    .toList();
        }

        @Test
        void isReadAndWrittenAsOne() {
            var before = with(Map.of("question", "tempat", "answer", "KLINIK"));
            assertThat(text(before)).isEqualTo("tempat = KLINIK");
            var after = before.with(
                            "requirements/ktp", List.of(new Change(FIELD, "tempat = KLINIK", "tempat = PUSKESMAS")))
                    .tree();
            assertThat(after).isEqualTo(with(Map.of("question", "tempat", "answer", "PUSKESMAS")));
            var without = after.with("requirements/ktp", List.of(new Change(FIELD, "tempat = PUSKESMAS", "")))
                    .tree();
            assertThat(without).isEqualTo(DraftTree.of(Map.of("requirements", List.of(Map.of("code", "ktp")))));
        }

        @Test
        void keepsAnAnswerWithAnEqualsSignAndOneThatIsNotThereYet() {
            var odd = with(Map.of("question", "tempat", "answer", "a = b"));
            assertThat(Shape.Answered.answer(text(odd))).isEqualTo("a = b");
            var half = with(Map.of("question", "tempat"));
            assertThat(text(half)).isEqualTo("tempat =");
            assertThat(half.with("requirements/ktp", List.of(new Change(FIELD, "tempat =", "tempat = A")))
                            .clashes())
                    .isEmpty();
        }

        @Test
        void isToldWhereItNamesNoQuestionOrNoAnswerAndNotWhereTheGateJudges() {
            assertThat(faults(with(Map.of("question", "tempat", "answer", "LAIN"))))
                    .isEmpty();
            assertThat(faults(with(Map.of("question", "tempat")))).containsExactly(DraftFault.Kind.MISSING);
            assertThat(faults(with(Map.of("question", "usia", "answer", "1"))))
                    .containsExactly(DraftFault.Kind.UNKNOWN);
            assertThat(faults(with("tempat"))).containsExactly(DraftFault.Kind.UNKNOWN);
        }

        @Test
        void stillNamesItsTwoKeysInWhatWasWrittenBefore() {
            assertThat(DefinitionShape.knows("requirements.condition.answer.question"))
                    .isTrue();
            assertThat(with(Map.of("question", "tempat", "answer", "A"))
                            .pathOf("requirements[0].condition.answer.question"))
                    .isEqualTo("requirements/ktp/" + FIELD);
        }
    }

    @Nested
    class AList {

        @Test
        void takesEntriesUpMovesThemAndLosesThem() {
            var written = tree.added("requirements", "str")
                    .moved("requirements/str", -1)
                    .removed("requirements/ktp");
            assertThat(written.codes("requirements")).containsExactly("str", "foto");
        }

        @Test
        void staysInItsEnds() {
            assertThat(tree.moved("requirements/ktp", -5).codes("requirements")).containsExactly("ktp", "foto");
            assertThat(tree.moved("requirements/ktp", 9).codes("requirements")).containsExactly("foto", "ktp");
        }

        @Test
        void hasNoCodeTwice() {
            assertThatThrownBy(() -> tree.added("requirements", "ktp")).isInstanceOf(Conflict.class);
        }

        @Test
        void goesWithItsLastEntry() {
            var written = tree.removed("requirements/ktp").removed("requirements/foto");
            assertThat(written.asMap()).doesNotContainKey("requirements");
        }

        @Test
        void isMadeWhereTheBlockAroundItIsMissing() {
            var written = tree.added("workflow/escalation/ladder", "ingat");
            assertThat(written.codes("workflow/escalation/ladder")).containsExactly("ingat");
        }
    }

    @Nested
    class AMark {

        @Test
        void isAnotherForAnotherEntryAndForAnotherContent() {
            String mark = tree.mark("requirements/ktp");
            assertThat(tree.mark("requirements/foto")).isNotEqualTo(mark);
            var written = tree.with("requirements/ktp", List.of(new Change("name/en", "Identity card", "Card")));
            assertThat(written.tree().mark("requirements/ktp")).isNotEqualTo(mark);
            assertThat(tree.titles().get("requirements/ktp").mark()).isEqualTo(mark);
        }

        @Test
        void findsAnEntryWhereItIsNowUnlessTwoAreAlike() {
            assertThat(tree.marked("requirements", tree.mark("requirements/foto")))
                    .contains("requirements/foto");
            assertThat(tree.marked("requirements", "none")).isEmpty();
        }

        @Test
        void isNeededWhereAnEntryIsNamedByItsPlace() {
            assertThat(DraftTree.placed("procedure/sop/rows/@2")).isEqualTo("procedure/sop/rows/@2");
            assertThat(DraftTree.placed("form/@1/pages/p")).isEqualTo("form/@1");
            assertThat(DraftTree.placed("requirements/ktp")).isEmpty();
        }
    }

    @Nested
    class TheDifference {

        @Test
        void tellsAnotherOrderOfEntriesThatHaveCodes() {
            var moved = tree.moved("requirements/ktp", 1);
            assertThat(TreeDifference.of(tree, moved))
                    .containsExactly(new TreeDifference("requirements", "ktp, foto", "foto, ktp"));
            assertThat(TreeDifference.of(tree, tree.removed("requirements/ktp")))
                    .noneMatch(one -> one.place().equals("requirements"));
        }
    }
}
