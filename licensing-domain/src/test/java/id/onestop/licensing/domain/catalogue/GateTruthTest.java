package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.onestop.licensing.domain.agency.AgencyProfile.NumberBook.Reset;
import id.onestop.licensing.domain.catalogue.Procedure.ChannelSteps;
import id.onestop.licensing.domain.catalogue.Requirement.Condition;
import id.onestop.licensing.domain.catalogue.RequirementLaw.Standing;
import id.onestop.licensing.domain.catalogue.Sketch.StepSketch;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the gate accuses beside what looks like it and is right: rights of posts, numbers, law, and the printed standard. */
class GateTruthTest {

    private final Sketch sketch = Sketch.electronic();

    private List<Finding> found(String code) {
        return sketch.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    private void accused(String code, boolean accused) {
        if (accused) {
            assertThat(found(code)).as(code).isNotEmpty().allSatisfy(GateTruthTest::speaks);
        } else {
            assertThat(found(code)).as(code).isEmpty();
        }
    }

    private static void speaks(Finding finding) {
        for (var words : List.of(finding.where(), finding.why(), finding.cure())) {
            assertThat(words.id()).isNotBlank();
            assertThat(words.en()).isNotBlank();
        }
    }

    private static Set<Permission> rights(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Permission::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    @Nested
    class WhoMayAct {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            electronic | penata      | FILE_READ APPLICATION_CHECK              |
            electronic | penata      | FILE_READ DRAFT_VERIFY                   | periksa
            electronic | penata      | APPLICATION_CHECK                        | periksa
            electronic | koordinator | FILE_READ DRAFT_VERIFY                   |
            electronic | koordinator | FILE_READ DECIDE                         | verifikasi
            electronic | koordinator | FILE_READ APPLICATION_CHECK              | setuju verifikasi
            electronic | kepala      | FILE_READ DECIDE                         |
            electronic | kepala      | FILE_READ DRAFT_VERIFY LICENCE_PAPER     | putusan tanda-tangan
            electronic | kepala      | DECIDE                                   | putusan tanda-tangan
            paper      | cetak       | FILE_READ LICENCE_PAPER COUNTER          |
            paper      | cetak       | FILE_READ COUNTER                        | basah cetak nomor
            paper      | cetak       | FILE_READ LICENCE_PAPER                  | serah
            asking     | kesehatan   | RECOMMEND                                |
            asking     | kesehatan   | FILE_READ                                | rekomendasi
            """)
        void isAskedOfEveryPost(String of, String post, String rights, @Nullable String steps) {
            var office = switch (of) {
                case "paper" -> Sketch.paper();
                case "asking" -> Sketch.electronic().asking("periksa", "verifikasi");
                default -> Sketch.electronic();
            };
            office.rights.put(post, rights(rights));

            assertThat(office.findings().stream()
                            .filter(finding -> finding.code().equals("WF-32"))
                            .peek(GateTruthTest::speaks)
                            .map(finding -> finding.place().replaceAll("workflow/steps/(.*)#post", "$1"))
                            .sorted()
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(steps == null ? "" : steps);
        }

        @Test
        void whoReturnsAtALaterStepChecksToo() {
            sketch.rights.put("kepala", rights("FILE_READ DECIDE"));
            accused("WF-32", false);
            sketch.step("putusan").mayReturn = true;
            accused("WF-32", true);
            sketch.rights.put("kepala", rights("FILE_READ DECIDE APPLICATION_CHECK"));
            accused("WF-32", false);
        }

        @Test
        void aRightOfAnotherPostOfTheSamePersonIsEnough() {
            sketch.rights.put("kepala", rights("FILE_READ"));
            accused("WF-32", true);
            sketch.people.put("pimpinan", new HashSet<>(Set.of(4L)));
            sketch.rights.put("pimpinan", rights("DECIDE"));
            accused("WF-32", false);
        }

        @Test
        void aRightThatAServiceNeedsIsNotTaken() {
            var workflow = sketch.definition().workflow();
            var was = rights("FILE_READ DECIDE OVERSEE");
            assertThat(StepRights.lost(workflow, "kepala", was, rights("FILE_READ DECIDE")))
                    .isFalse();
            assertThat(StepRights.lost(workflow, "kepala", was, rights("FILE_READ OVERSEE")))
                    .isTrue();
            assertThat(StepRights.lost(workflow, "cetak", was, Set.of())).isFalse();
            assertThat(StepRights.lost(workflow, "kepala", rights("OVERSEE"), Set.of()))
                    .as("what it could not do before is not lost")
                    .isFalse();
        }
    }

    @Nested
    class Signatures {

        @ParameterizedTest
        @CsvSource({
            "ELECTRONIC, CERTIFIED_ELECTRONIC, false",
            "ELECTRONIC, WET, true",
            "PAPER, WET, false",
            "PAPER, CERTIFIED_ELECTRONIC, true",
            "BOTH, CERTIFIED_ELECTRONIC, false",
            "BOTH, WET, true"
        })
        void fitTheFormOfTheLicence(ProductKind kind, SignatureKind signature, boolean accused) {
            var office = switch (kind) {
                case ELECTRONIC -> Sketch.electronic();
                case PAPER -> Sketch.paper();
                case BOTH -> Sketch.both();
            };
            office.signature = signature;

            assertThat(office.findings())
                    .noneMatch(finding -> finding.refuses()
                            && !finding.code().equals("WF-33")
                            && !finding.code().equals("WF-07"));
            assertThat(office.findings().stream()
                            .anyMatch(finding -> finding.code().equals("WF-33")))
                    .isEqualTo(accused);
        }

        /** Called a wet signature, and signed electronically all the same: the number must still come first. */
        @Test
        void areNumberedBeforeWhateverTheProductCallsThem() {
            sketch.signature = SignatureKind.WET;
            sketch.point = NumberingPoint.AFTER_SIGNATURE;
            var number = sketch.steps.stream()
                    .filter(step -> step.code.equals("nomor"))
                    .findFirst()
                    .orElseThrow();
            sketch.steps.remove(number);
            sketch.steps.add(sketch.steps.indexOf(sketch.step("tanda-tangan")) + 1, number);
            sketch.linked();

            accused("WF-07", true);
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            503/{seq:0000}/{year}              | YEARLY |
            503/{seq:0000}/{ordinal}/{year}    | YEARLY |
            {seq}/{monthRoman}/{year}          | YEARLY |
            503/{seq:0000}                     | NEVER  |
            503/{seq:0000}                     | YEARLY | NUM-02
            503/{year}                         | NEVER  | NUM-02
            503/{seq:abc}/{year}               | YEARLY | NUM-03
            503/{seq:0000/{year}               | YEARLY | NUM-03
            503/{nomor}/{seq}/{year}           | YEARLY | NUM-03
            503/{seq}{year}                    | YEARLY | NUM-03
            503/{seq}/{seq}/{year}             | YEARLY | NUM-03
            503/{seq}/{unit}/{year}            | YEARLY | NUM-03
            503/{seq}/{sipCode}/{year}         | YEARLY | NUM-03
            {classification}/{seq}/{year}      | YEARLY | NUM-03
            """)
        void areWrittenOnceBeforeTheyBind(String pattern, Reset reset, @Nullable String code) {
            sketch.reset = reset;
            sketch.rejectionPattern = pattern;

            assertThat(sketch.findings())
                    .filteredOn(finding -> finding.code().startsWith("NUM"))
                    .allSatisfy(GateTruthTest::speaks)
                    .extracting(Finding::code, Finding::place, Finding::refuses)
                    .isEqualTo(
                            code == null
                                    ? List.of()
                                    : List.of(tuple(code, "product#numbering/rejectionPattern", true)));
        }
    }

    @Nested
    class Law {

        private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

        private static Standing standing(String title, @Nullable String ended, boolean doubtful) {
            return new Standing(title, ended == null ? null : LocalDate.parse(ended), null, doubtful);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            the register ends its only law                 | Permenkes 42/2015 ps 5                                  | true
            in the long spelling too                       | Peraturan Menteri Kesehatan Nomor 42 Tahun 2015 Pasal 5 | true
            another one that lives is cited as well        | Permenkes 42/2015 ps 5, UU 17/2023 ps 263               | false
            another one that no list knows is cited        | Permenkes 42/2015 ps 5, Permenkes 99/2024 ps 1          | false
            what ends tomorrow lives today                 | Permenkes 6/2024 ps 1                                   | false
            what is only in doubt is told elsewhere        | Permenkes 26/2018 ps 3                                  | false
            no law at all: the standard's own bases live   | Standar komponen 2                                      | false
            """)
        void isThatOfTheRegister(String what, String basis, boolean accused) {
            sketch.register = new Surroundings.Register(
                    DAY,
                    Map.of(
                            "PERMENKES:42:2015:", standing("Permenkes 42/2015", "2025-01-01", false),
                            "PERMENKES:6:2024:", standing("Permenkes 6/2024", "2026-12-08", false),
                            "PERMENKES:26:2018:", standing("Permenkes 26/2018", null, true),
                            "UU:17:2023:", standing("UU 17/2023", null, false)));
            sketch.requirements.add(Sketch.requirement("str", Condition.ALWAYS, null, basis));

            accused("LAW-05", accused);
        }

        @Test
        void thatTheDefinitionItselfCallsReplacedIsDeadBesideALivingOneThatItDoesNotList() {
            sketch.laws = List.of(
                    new LegalBasis("lama", "Permenkes 42/2015", "Permenkes Nomor 42 Tahun 2015", "UU 17/2023", null));
            sketch.requirements =
                    List.of(Sketch.requirement("a", Condition.ALWAYS, null, "Permenkes 42/2015 ps 5, UU 17/2023 ps 1"));
            accused("LAW-05", false);
            sketch.requirements = List.of(Sketch.requirement("a", Condition.ALWAYS, null, "Permenkes 42/2015 ps 5"));
            accused("LAW-05", true);
        }

        @Test
        void thatTheStandardListsIsLookedUpToo() {
            accused("LAW-03", false);
            sketch.register =
                    new Surroundings.Register(DAY, Map.of("UU:17:2023:", standing("UU 17/2023", "2026-01-01", false)));
            accused("LAW-03", true);
        }
    }

    @Nested
    class WhatIsPrinted {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            {days} ({words}) hari kerja sejak berkas lengkap            | false
            3 (tiga) hari kerja                                         | false
            Paling lambat tiga hari kerja                               | false
            3 hari kerja, untuk perpanjangan 2 hari kerja               | false
            Sesuai jadwal dinas                                         | false
            Paling lambat {days} hari kerja pada jam kerja              | false
            5 hari kerja                                                | true
            {days} (lima) hari kerja                                    | true
            Paling lambat lima hari kerja                               | true
            dua belas hari                                              | true
            3 hari kalender                                             | true
            1 (satu) minggu                                             | true
            """)
        void ofTheTimeIsThePromise(String sentence, boolean accused) {
            sketch.sentence = sentence;
            accused("STD-05", accused);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            0      | Gratis                                                | false
            0      | Pelayanan ini tidak berbiaya (GRATIS)                 | false
            0      | Tidak dikenakan retribusi.                            | false
            0      | Rp 0,-                                                | false
            0      | Sesuai peraturan daerah                               | false
            0      | Tidak dipungut biaya; materai Rp 10.000 dari pemohon  | false
            0      | Rp 50.000                                             | true
            0      | 50.000 rupiah per izin                                | true
            50000  | Rp 50.000,00                                          | false
            50000  | Rp. 50.000 (gratis bagi puskesmas)                    | false
            50000  | Sesuai peraturan daerah                               | false
            50000  | GRATIS                                                | true
            50000  | Tanpa biaya                                           | true
            50000  | Rp 75.000                                             | true
            """)
        void ofTheFeeIsItsAmount(long rupiah, String wording, boolean accused) {
            sketch.fee = new Fee(rupiah, wording);
            accused("STD-06", accused);
        }

        @ParameterizedTest
        @CsvSource({
            "ONLINE ASSISTED, ONLINE ASSISTED, false",
            "ONLINE ASSISTED, ASSISTED, false",
            "ASSISTED, ONLINE ASSISTED, true",
            "ONLINE, ASSISTED, true"
        })
        void ofChannelsIsOpen(String open, String printed, boolean accused) {
            sketch.channels =
                    Arrays.stream(open.split(" ")).map(Channel::valueOf).collect(Collectors.toSet());
            sketch.printed = Arrays.stream(printed.split(" "))
                    .map(channel -> new ChannelSteps(Channel.valueOf(channel), channel, List.of("Pemohon datang")))
                    .toList();
            accused("STD-07", accused);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            true  | true  | {days} hari kerja (di luar rekomendasi teknis)       | false
            true  | true  | {days} hari kerja                                    | true
            true  | false | {days} hari kerja                                    | false
            true  | false | {days} hari kerja, tidak termasuk rekomendasi teknis | true
            true  | false | {days} hari kerja termasuk rekomendasi teknis        | false
            false | true  | {days} hari kerja                                    | false
            """)
        void ofTheRecommendationIsTheClocks(boolean asked, boolean excluded, String sentence, boolean accused) {
            if (asked) {
                sketch.asking("periksa", "verifikasi");
            }
            sketch.excludesRecommendation = excluded;
            sketch.sentence = sentence;
            accused("STD-08", accused);
        }

        private Sop table(String... steps) {
            return new Sop(
                    "SOP",
                    List.of(),
                    Arrays.stream(steps)
                            .map(step -> new Sop.Row(List.of("Kegiatan"), List.of(step.split(" ")), "", ""))
                            .toList(),
                    "Total");
        }

        @Test
        void inTheTableOfTheProcedureStandsForEveryStepOfPeople() {
            sketch.sop = table("masuk periksa", "verifikasi", "putusan tanda-tangan", "survei unduh");
            accused("STD-09", false);
            sketch.sop = table("masuk periksa", "putusan tanda-tangan", "survei unduh");
            accused("STD-09", true);
            assertThat(found("STD-09")).singleElement().satisfies(finding -> {
                assertThat(finding.refuses()).isFalse();
                assertThat(finding.where().id()).contains("Langkah verifikasi");
            });
        }

        @Test
        void ofAPostWithoutAStepIsTold() {
            sketch.postNames = Map.of("seksi", "Kepala Seksi Pelayanan", "koordinator", "Koordinator Pelayanan");
            sketch.printed =
                    List.of(new ChannelSteps(Channel.ONLINE, "Online", List.of("Koordinator pelayanan memeriksa")));
            accused("STD-09", false);
            sketch.printed =
                    List.of(new ChannelSteps(Channel.ONLINE, "Online", List.of("Kepala seksi pelayanan memeriksa")));
            accused("STD-09", true);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            Pemohon diberitahu bila izin selesai                                        | true
            Pemohon diberi tahu melalui SMS setelah izin terbit                         | true
            SMS setelah izin terbit                                                     | true
            Pemohon dihubungi bila surat izin dapat diambil                             | true
            Izin terbit paling lambat tiga hari                                         | false
            Pemohon diberitahu bila berkas belum lengkap                                | false
            Pengaduan disampaikan melalui SMS. Tindak lanjut oleh petugas sampai selesai | false
            Tata cara diberitahukan di loket                                            | false
            """)
        void asANoticeIsANotice(String text, boolean accused) {
            sketch.facilities = text;
            accused("NTF-01", accused);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            one member prints for both   | Kartu BPJS | true  | false
            no member prints             |            | true  | true
            alone and printed            | Kartu BPJS | false | false
            alone and not printed        |            | false | true
            """)
        void isEveryRequirementThatRuns(String what, @Nullable String printed, boolean grouped, boolean accused) {
            sketch.requirements.add(bpjs("satu", printed == null ? "" : printed, grouped));
            if (grouped) {
                sketch.requirements.add(bpjs("dua", "", true));
            }
            accused("REQ-05", accused);
        }

        private Requirement bpjs(String code, String printed, boolean grouped) {
            return new Requirement(
                    code,
                    RequirementKind.FILE,
                    printed,
                    Words.of("BPJS " + code),
                    null,
                    true,
                    Condition.ALWAYS,
                    grouped ? "bpjs" : null,
                    "Standar komponen 2",
                    RequirementRules.NONE);
        }
    }

    @Nested
    class Reasons {

        /** One reason answers one warning, however many of a kind stand in one place. */
        @Test
        void belongToOneWarningEach() {
            sketch.complaints = List.of("Surel: satu@lain.example.id", "Surel: dua@lain.example.id");

            assertThat(found("CON-01")).hasSize(2).extracting(Finding::key).doesNotHaveDuplicates();
            assertThat(sketch.findings()).extracting(Finding::key).doesNotHaveDuplicates();
        }
    }

    @Nested
    class Budgets {

        /** Seven days at a step that nothing leads to, or two steps listed in another order, change no promise. */
        @Test
        void areThoseOfTheWayThatAFileGoes() {
            sketch.step("verifikasi").budget = new Budget(2, Budget.Unit.WORKING_DAYS);
            sketch.step("periksa").budget = new Budget(2, Budget.Unit.WORKING_DAYS);
            sketch.start = ClockStart.ACCEPTANCE;
            accused("SLA-01", false);
            var moved = sketch.steps.remove(2);
            sketch.steps.add(1, moved);
            accused("SLA-01", false);
            var lost = new StepSketch("hilang", StepKind.PARAF, "cetak");
            lost.budget = new Budget(7, Budget.Unit.WORKING_DAYS);
            sketch.steps.add(lost);
            accused("SLA-01", false);
            sketch.step("putusan").budget = new Budget(2, Budget.Unit.WORKING_DAYS);
            accused("SLA-01", true);
        }
    }
}
