package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.Form.Choice;
import id.onestop.licensing.domain.catalogue.Form.Page;
import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.Form.Section;
import id.onestop.licensing.domain.catalogue.Form.ShownWhen;
import id.onestop.licensing.domain.catalogue.Requirement.Condition;
import id.onestop.licensing.domain.catalogue.Sketch.StepSketch;
import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing wrong at a time; what is found has a place, a reason and a cure in both languages, and the way that leads there. */
class GateChecksTest {

    private static Arguments row(String code, String what, Sketch sketch, Consumer<Sketch> bend) {
        bend.accept(sketch);
        return Arguments.of(code, what, sketch);
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                row(
                        "WF-16",
                        "two steps that follow",
                        Sketch.electronic(),
                        it -> it.step("periksa").next.add("putusan")),
                row(
                        "WF-17",
                        "a circle",
                        Sketch.electronic(),
                        it -> it.step("unduh").next.add("periksa")),
                row("WF-18", "a check without a post", Sketch.electronic(), it -> it.step("periksa").post = null),
                row("WF-18", "a signature by the system", Sketch.electronic(), it -> {
                    it.step("tanda-tangan").actor = Actor.SYSTEM;
                    it.step("tanda-tangan").post = null;
                }),
                row("WF-18", "a survey before an official", Sketch.electronic(), it -> {
                    it.step("survei").actor = Actor.POST;
                    it.step("survei").post = "cetak";
                }),
                row("WF-19", "a verification beside the line", Sketch.electronic(), it -> {
                    it.step("verifikasi").beside = "periksa";
                    it.linked();
                }),
                row("WF-19", "a consent in the line", Sketch.electronic(), it -> {
                    it.step("setuju").beside = null;
                    it.linked();
                }),
                row("WF-20", "decided before it was accepted", Sketch.electronic(), it -> {
                    it.steps.add(1, it.steps.remove(3));
                    it.linked();
                }),
                row("WF-21", "signed twice", Sketch.electronic(), it -> {
                    it.steps.add(7, new StepSketch("lagi", StepKind.SIGNATURE, "kepala"));
                    it.linked();
                }),
                row("WF-22", "signed on paper before the print", Sketch.paper(), it -> {
                    it.steps.add(5, it.steps.remove(6));
                    it.linked();
                }),
                row("WF-22", "numbered before it was signed on paper", Sketch.paper(), it -> {
                    it.steps.add(6, it.steps.remove(7));
                    it.linked();
                }),
                row("WF-22", "no number at all", Sketch.paper(), it -> {
                    it.steps.remove(7);
                    it.linked();
                }),
                row(
                        "WF-23",
                        "sent back behind the signature",
                        Sketch.both(),
                        it -> it.step("basah").back.add("verifikasi")),
                row("WF-24", "work after the licence is valid", Sketch.electronic(), it -> {
                    it.steps.add(7, new StepSketch("lagi", StepKind.VERIFICATION, "cetak"));
                    it.linked();
                }),
                row("WF-24", "handed over before it is signed", Sketch.paper(), it -> {
                    it.steps.add(5, it.steps.remove(8));
                    it.linked();
                }),
                row("WF-25", "paper that nobody hands over", Sketch.paper(), it -> {
                    it.step("serah").actor = Actor.APPLICANT;
                    it.step("serah").post = null;
                }),
                row("WF-25", "a file that nobody can fetch", Sketch.electronic(), it -> {
                    it.step("unduh").actor = Actor.POST;
                    it.step("unduh").post = "cetak";
                }),
                row(
                        "WF-26",
                        "sent back to a later step",
                        Sketch.electronic(),
                        it -> it.step("periksa").back.add("putusan")),
                row(
                        "WF-26",
                        "sent back to the applicant's step",
                        Sketch.electronic(),
                        it -> it.step("verifikasi").back.add("masuk")),
                row("WF-27", "a return that leads nowhere", Sketch.paper(), it -> it.step("cetak").mayReturn = true),
                row("WF-28", "refused without reasons", Sketch.electronic(), it -> it.reasons = List.of()),
                row(
                        "WF-31",
                        "an approval beside the line",
                        Sketch.electronic(),
                        it -> it.step("setuju").approving = true),
                row("WF-15", "a consent of nobody", Sketch.electronic(), it -> it.step("setuju").post = null),
                row(
                        "WF-11",
                        "an office without people",
                        Sketch.electronic().asking("periksa", "verifikasi"),
                        it -> it.people.put("kesehatan", new HashSet<>())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lines")
    void aLineThatCannotBeWalkedIsRefusedWithTheWay(String code, String what, Sketch sketch) {
        assertThat(sketch.findings())
                .as(what)
                .filteredOn(Finding::refuses)
                .filteredOn(finding -> finding.code().equals(code))
                .isNotEmpty()
                .allSatisfy(GateChecksTest::speaks)
                .allSatisfy(finding -> assertThat(finding.path()).isNotEmpty());
    }

    @Test
    void theWayNamesStepActAndWhereItLeads() {
        var sketch = Sketch.paper();
        sketch.step("cetak").mayReturn = true;

        assertThat(sketch.findings())
                .filteredOn(finding -> finding.code().equals("WF-27"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.path())
                        .extracting(Words::en)
                        .containsExactly(
                                "Step masuk: hands the file in → Step periksa",
                                "Step periksa: accepts it as complete and correct → Step verifikasi",
                                "Step verifikasi: passes it on → Step putusan",
                                "Step putusan: grants → Step cetak"));
    }

    @Test
    void theWayNamesEveryStepThatItPassesInTheDrawing() {
        var sketch = Sketch.paper();
        sketch.step("cetak").mayReturn = true;
        var line = sketch.definition().workflow().lineFrom("masuk").stream()
                .map(Step::code)
                .toList();

        assertThat(sketch.findings())
                .filteredOn(finding -> finding.code().equals("WF-27"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.way().steps()).isEqualTo(line.subList(0, line.indexOf("cetak") + 1));
                    assertThat(finding.way().place("cetak")).isEqualTo(line.indexOf("cetak") + 1);
                    assertThat(finding.way().passes("putusan", "cetak")).isTrue();
                    assertThat(finding.way().passes("cetak", "putusan")).isFalse();
                    assertThat(finding.way().place("nowhere")).isZero();
                });
    }

    @Test
    void whoDecidesMayReturnToTheApplicantHimself() {
        var sketch = Sketch.electronic();
        sketch.step("putusan").mayReturn = true;

        assertThat(sketch.findings()).noneMatch(Finding::refuses);
    }

    static Stream<Arguments> rest() {
        return Stream.of(
                row(
                        "ESC-01",
                        "a ladder that names no superior",
                        Sketch.electronic(),
                        it -> it.escalation = Escalation.DEFAULT),
                row(
                        "WF-29",
                        "waits for what is asked later",
                        Sketch.electronic(),
                        it -> it.asking("verifikasi", "periksa")),
                row(
                        "REQ-01",
                        "a kind that the service does not have",
                        Sketch.electronic(),
                        it -> it.requirements.add(
                                only(new Condition(Set.of(ApplicationKind.REVOCATION), Set.of(), null, null)))),
                row(
                        "REQ-01",
                        "a channel that the service does not have",
                        Sketch.electronic(),
                        it -> it.requirements.add(only(new Condition(Set.of(), Set.of(Channel.ASSISTED), null, null)))),
                row("REQ-01", "an answer that is no choice", Sketch.electronic(), it -> {
                    it.form = form(choice("tempat", null, "kota"));
                    it.requirements.add(only(new Condition(Set.of(), Set.of(), null, new ShownWhen("tempat", "desa"))));
                }),
                row(
                        "FRM-01",
                        "a question after an answer that is no choice",
                        Sketch.electronic(),
                        it -> it.form = form(
                                choice("tempat", null, "kota"),
                                choice("jalan", new ShownWhen("tempat", "desa"), "ya"))),
                row(
                        "FRM-01",
                        "questions that wait for each other",
                        Sketch.electronic(),
                        it -> it.form = form(
                                choice("satu", new ShownWhen("dua", "ya"), "ya"),
                                choice("dua", new ShownWhen("satu", "ya"), "ya"))),
                row(
                        "REQ-02",
                        "a choice of one",
                        Sketch.electronic(),
                        it -> it.requirements.add(Sketch.requirement("bpjs", Condition.ALWAYS, "bpjs", ""))),
                row("REQ-02", "a choice whose members never meet", Sketch.electronic(), it -> {
                    it.requirements.add(Sketch.requirement("satu", kind(ApplicationKind.NEW), "pilih", ""));
                    it.requirements.add(Sketch.requirement("dua", kind(ApplicationKind.RENEWAL), "pilih", ""));
                }),
                row(
                        "SLA-03",
                        "outside the promise, yet the clock runs",
                        Sketch.electronic(),
                        it -> it.pauses = EnumSet.of(ClockPause.RETURNED)),
                row(
                        "SLA-04",
                        "the clock stands, and nobody says so",
                        Sketch.electronic(),
                        it -> it.asking("periksa", "verifikasi").excludesRecommendation = false),
                row("SLA-01", "a recommendation inside the promise does not fit", Sketch.electronic(), it -> {
                    it.asking("periksa", "verifikasi").excludesRecommendation = false;
                    it.step("rekomendasi").budget = new Budget(5, Budget.Unit.WORKING_DAYS);
                }),
                row("SRV-01", "a survey before no download", Sketch.paper(), it -> it.survey = true),
                row("SRV-02", "a gate without its step", Sketch.electronic(), it -> {
                    it.steps.removeIf(step -> step.code.equals("survei"));
                    it.linked();
                }),
                row(
                        "NTF-01",
                        "a notice that the product does not know",
                        Sketch.electronic(),
                        it -> it.facilities = "Pemohon diberi tahu melalui SMS bila izin selesai."),
                row(
                        "NTF-02",
                        "a term for collecting nothing",
                        Sketch.electronic(),
                        it -> it.completion = new Product.Completion(null, 1)),
                row("LAW-05", "superseded law only", Sketch.electronic(), it -> {
                    it.laws = List.of(new LegalBasis(
                            "lama", "Permenkes 42/2015", "Permenkes Nomor 42 Tahun 2015", "UU 17/2023", null));
                    it.requirements.add(Sketch.requirement(
                            "rekomendasi", Condition.ALWAYS, null, "Permenkes No. 42 Tahun 2015 Pasal 5"));
                }),
                row(
                        "LAW-06",
                        "a regulation without its article",
                        Sketch.electronic(),
                        it -> it.requirements.add(
                                Sketch.requirement("str", Condition.ALWAYS, null, "UU Nomor 17 Tahun 2023"))),
                row("CON-03", "another address for complaints", Sketch.electronic(), it -> {
                    var other = Sketch.electronic();
                    other.code = "izin-lain";
                    other.complaints = List.of("Surel: adu@lain.example.id");
                    it.neighbours.add(other.definition());
                    it.complaints = List.of("Surel: adu@example.id");
                }));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rest")
    void whatIsSaidAndNotMeantIsFound(String code, String what, Sketch sketch) {
        assertThat(sketch.findings())
                .as(what)
                .filteredOn(finding -> finding.code().equals(code))
                .isNotEmpty()
                .allSatisfy(GateChecksTest::speaks);
    }

    private static void speaks(Finding finding) {
        for (var words : List.of(finding.where(), finding.why(), finding.cure())) {
            assertThat(words.id()).isNotBlank();
            assertThat(words.en()).isNotBlank();
        }
    }

    @Test
    void allChecksRunAndNotOnlyTheFirst() {
        var sketch = Sketch.electronic();
        sketch.reasons = List.of();
        sketch.pauses = EnumSet.of(ClockPause.RETURNED);
        sketch.requirements.add(Sketch.requirement("bpjs", Condition.ALWAYS, "bpjs", ""));
        sketch.people.put("kepala", new HashSet<>());

        assertThat(sketch.findings())
                .extracting(Finding::code)
                .containsExactly("SLA-03", "WF-11", "WF-11", "WF-28", "REQ-02");
    }

    @Test
    void aDraftWithoutASingleStepIsRefusedAndNothingElseIsAsked() {
        var sketch = Sketch.electronic();
        sketch.steps.clear();

        assertThat(sketch.findings()).extracting(Finding::code).containsExactly("WF-04");
    }

    /** People by their numbers; steps of the sketch: periksa, verifikasi, putusan. */
    @Nested
    class FourEyesPossible {

        private static Arguments office(String what, boolean refused, FourEyes policy, String people, String decrees) {
            var sketch = Sketch.electronic();
            sketch.fourEyes = policy;
            sketch.people.putAll(read(people));
            sketch.substitutes.putAll(read(decrees));
            return Arguments.of(what, refused, sketch);
        }

        private static Map<String, Set<Long>> read(String people) {
            var read = new java.util.HashMap<String, Set<Long>>();
            for (var post : people.isEmpty() ? new String[0] : people.split(" ")) {
                var holders = new HashSet<Long>();
                Stream.of(post.split(":")[1].split(",")).map(Long::valueOf).forEach(holders::add);
                read.put(post.split(":")[0], holders);
            }
            return read;
        }

        static Stream<Arguments> offices() {
            return Stream.of(
                    office("everybody in one post", false, FourEyes.ANOTHER_HOLDER, "", ""),
                    office(
                            "one in two posts, each with another",
                            false,
                            FourEyes.ANOTHER_HOLDER,
                            "penata:1,2 koordinator:2,3",
                            ""),
                    office(
                            "the only verifier may have checked",
                            true,
                            FourEyes.ANOTHER_HOLDER,
                            "penata:1,2 koordinator:2",
                            ""),
                    office(
                            "both verifiers may have checked, one after the other",
                            true,
                            FourEyes.ANOTHER_HOLDER,
                            "penata:1,2 koordinator:1,2",
                            ""),
                    office(
                            "the head's substitute is the verifier, steps are merged",
                            false,
                            FourEyes.MERGE_BY_DECREE,
                            "koordinator:3 kepala:3",
                            "kepala:3"),
                    office(
                            "the head's substitute is the verifier, steps are not merged",
                            true,
                            FourEyes.ANOTHER_HOLDER,
                            "koordinator:3 kepala:3",
                            "kepala:3"),
                    office(
                            "each leaves the check to the other",
                            true,
                            FourEyes.MERGE_BY_DECREE,
                            "penata:1,2 koordinator:1,3 kepala:2,4",
                            "koordinator:1 kepala:2"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("offices")
        void orRefused(String what, boolean refused, Sketch sketch) {
            assertThat(sketch.findings().stream()
                            .filter(finding -> finding.code().equals("WF-08"))
                            .anyMatch(Finding::refuses))
                    .as(what)
                    .isEqualTo(refused);
        }

        @Test
        void whoChecksDoesNotConsentToHisOwnLateReturn() {
            var sketch = Sketch.electronic();
            sketch.people.put("koordinator", new HashSet<>(Set.of(1L)));

            assertThat(sketch.findings()).extracting(Finding::code).contains("WF-30");
        }
    }

    private static Requirement only(Condition condition) {
        return Sketch.requirement("khusus", condition, null, "");
    }

    private static Condition kind(ApplicationKind kind) {
        return new Condition(Set.of(kind), Set.of(), null, null);
    }

    private static Form form(Question... questions) {
        return new Form(List.of(new Section(
                "bagian",
                Words.of("Bagian"),
                List.of(new Page("hal", Words.of("Halaman"), null, List.of(questions))))));
    }

    private static Question choice(String code, @Nullable ShownWhen when, String... values) {
        var choices = new ArrayList<Choice>();
        for (var value : values) {
            choices.add(new Choice(value, Words.of(value)));
        }
        return new Question(code, QuestionKind.CHOICE, Words.of(code), null, true, 20, null, choices, when);
    }
}
