package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.Circumstances;
import id.onestop.licensing.domain.catalogue.Form.ShownWhen;
import id.onestop.licensing.domain.catalogue.FoundRequirement;
import id.onestop.licensing.domain.catalogue.FoundRequirement.Need;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.Requirement.Condition;
import id.onestop.licensing.domain.catalogue.RequirementFinder;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each person has to bring: every service, kind, channel and proxy. */
class RequirementFinderTest {

    /** What is asked of everybody, and what is added for a renewal and through a proxy. */
    private static final Map<String, Asked> TABLE = Map.of(
            "dokter-spesialis-mandiri",
            new Asked("akun-mppd data-satu-sehat data-sisdmk surat-tempat-praktik", "", ""),
            "refraksionis-optisien",
            new Asked("akun-mppd data-satu-sehat data-sisdmk", "", ""),
            "ahli-teknologi-laboratorium-medik",
            new Asked(
                    "pendaftaran-online surat-permohonan ktp npwp bpjs-ketenagakerjaan bpjs-kesehatan str"
                            + " rekomendasi-organisasi-profesi ijazah izin-sarana surat-sehat"
                            + " keterangan-pimpinan-sarana pas-foto",
                    "",
                    "surat-kuasa"),
            "sipatlm",
            new Asked(
                    "surat-permohonan ktp pas-foto ijazah str rekomendasi-organisasi-profesi surat-sehat"
                            + " pernyataan-tempat-kerja rekomendasi-dinas-kesehatan pernyataan-kebenaran",
                    "sip-lama",
                    ""),
            "izin-praktik-dokter",
            new Asked("", "", ""));

    /** Service E as the demonstration completes it: its own file asks for nothing (trap T13). */
    private static final Asked COMPLETED =
            new Asked("surat-permohonan ktp pas-foto str pernyataan-kebenaran", "sip-lama", "");

    private record Asked(String everybody, String renewal, String proxy) {

        Set<String> of(Circumstances given) {
            var codes = new TreeSet<String>();
            add(codes, everybody);
            if (given.kind() == ApplicationKind.RENEWAL) {
                add(codes, renewal);
            }
            if (given.viaProxy()) {
                add(codes, proxy);
            }
            return codes;
        }

        private static void add(Set<String> codes, String words) {
            Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).forEach(codes::add);
        }
    }

    private record Case(ServiceDefinition service, Circumstances given) {
        @Override
        public String toString() {
            return service.code() + " " + given.kind() + " " + given.channel() + (given.viaProxy() ? " proxy" : "");
        }
    }

    static Stream<Case> everyCombination() {
        return Stream.of(Metro.file(), AgencyFiles.pekanbaru())
                .flatMap(file -> file.services().stream())
                .map(AgencyFile.Service::definition)
                .flatMap(RequirementFinderTest::combinations);
    }

    static Stream<Case> everyCombinationOfTheCompletedService() {
        var draft = AgencyFiles.pekanbaru().services().stream()
                .filter(service -> service.definition().code().equals("izin-praktik-dokter"))
                .findFirst()
                .orElseThrow();
        var completion = AgencyFiles.config("demo/completions/izin-praktik-dokter.yaml");
        var completed = NormalText.laidOver(draft.text(), completion, "completes");
        return combinations(ServiceReader.completed("completed", completed.yaml()));
    }

    private static Stream<Case> combinations(ServiceDefinition service) {
        return Arrays.stream(ApplicationKind.values())
                .flatMap(kind -> Arrays.stream(Channel.values())
                        .flatMap(channel -> Stream.of(true, false)
                                .map(proxy -> new Case(service, Circumstances.of(kind, channel, proxy)))));
    }

    @ParameterizedTest
    @MethodSource
    void everyCombination(Case one) {
        listsExactly(one, TABLE.get(one.service().code()).of(one.given()));
    }

    @ParameterizedTest
    @MethodSource
    void everyCombinationOfTheCompletedService(Case one) {
        listsExactly(one, COMPLETED.of(one.given()));
    }

    private static void listsExactly(Case one, Set<String> codes) {
        var found = RequirementFinder.find(one.service(), one.given());

        assertThat(found)
                .extracting(FoundRequirement::requirement)
                .isEqualTo(one.service().requirements());
        assertThat(found)
                .filteredOn(FoundRequirement::listed)
                .extracting(row -> row.requirement().code())
                .containsExactlyInAnyOrderElementsOf(codes);
        assertThat(found).allSatisfy(row -> assertThat(row.reasons()).isNotEmpty());
        assertThat(one.service().requirementsFor(one.given()))
                .containsExactlyElementsOf(found.stream()
                        .filter(FoundRequirement::listed)
                        .map(FoundRequirement::requirement)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ahli-teknologi-laboratorium-medik | ktp                         | NEW     | false | ASKED        | Diminta dari setiap pemohon.
        ahli-teknologi-laboratorium-medik | bpjs-kesehatan              | NEW     | false | ONE_OF_GROUP | Salah satu dari kelompok ini cukup.
        ahli-teknologi-laboratorium-medik | surat-kuasa                 | NEW     | true  | ASKED        | Karena dikuasakan.
        ahli-teknologi-laboratorium-medik | surat-kuasa                 | NEW     | false | NOT_ASKED    | Hanya jika dikuasakan.
        sipatlm                           | sip-lama                    | RENEWAL | false | ASKED        | Diminta untuk permohonan perpanjangan.
        sipatlm                           | sip-lama                    | NEW     | false | NOT_ASKED    | Hanya untuk permohonan perpanjangan.
        sipatlm                           | rekomendasi-dinas-kesehatan | NEW     | false | ASKED        | Dimintakan oleh dinas; tidak perlu Anda bawa.
        """)
    void saysWhy(String service, String code, ApplicationKind kind, boolean proxy, Need need, String reason) {
        var row = RequirementFinder.find(service(service), Circumstances.of(kind, Channel.ASSISTED, proxy)).stream()
                .filter(found -> found.requirement().code().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(row.need()).isEqualTo(need);
        assertThat(row.reasons()).extracting(words -> words.id()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"-, DEPENDS", "DATED, ASKED", "LIFETIME, NOT_ASKED"},
            nullValues = "-")
    void anAnswerDecidesOnceItIsGiven(@Nullable String answer, Need need) {
        var condition = new Condition(Set.of(), Set.of(), null, new ShownWhen("ktpValidity", "DATED"));
        Map<String, String> answers = answer == null ? Map.of() : Map.of("ktpValidity", answer);
        var given = new Circumstances(ApplicationKind.NEW, Channel.ONLINE, false, answers);

        assertThat(RequirementFinder.find(with(condition), given).get(0).need()).isEqualTo(need);
    }

    @Test
    void aChannelThatDoesNotAskSaysSo() {
        var condition = new Condition(Set.of(), Set.of(Channel.ASSISTED), null, null);
        var given = Circumstances.of(ApplicationKind.NEW, Channel.ONLINE, false);

        assertThat(RequirementFinder.find(with(condition), given).get(0).reasons())
                .extracting(words -> words.en())
                .containsExactly("Not asked in this channel.");
    }

    /** What a requirement is does not change who is asked for it. */
    @ParameterizedTest
    @EnumSource(RequirementKind.class)
    void everyKindFollowsItsCondition(RequirementKind kind) {
        var condition = new Condition(
                Set.of(ApplicationKind.RENEWAL), Set.of(Channel.ASSISTED), true, new ShownWhen("strValidity", "DATED"));
        var service = with(kind, condition);

        for (var application : ApplicationKind.values()) {
            for (var channel : Channel.values()) {
                for (boolean proxy : new boolean[] {true, false}) {
                    boolean early = application == ApplicationKind.RENEWAL && channel == Channel.ASSISTED && proxy;
                    assertThat(need(service, application, channel, proxy, Map.of()))
                            .isEqualTo(early ? Need.DEPENDS : Need.NOT_ASKED);
                    assertThat(need(service, application, channel, proxy, Map.of("strValidity", "DATED")))
                            .isEqualTo(early ? Need.ASKED : Need.NOT_ASKED);
                    assertThat(need(service, application, channel, proxy, Map.of("strValidity", "LIFETIME")))
                            .isEqualTo(Need.NOT_ASKED);
                }
            }
        }
    }

    private static Need need(
            ServiceDefinition service,
            ApplicationKind kind,
            Channel channel,
            boolean proxy,
            Map<String, String> answers) {
        return RequirementFinder.find(service, new Circumstances(kind, channel, proxy, answers))
                .get(0)
                .need();
    }

    private static ServiceDefinition with(Condition condition) {
        return with(RequirementKind.LINKED_ACCOUNT, condition);
    }

    /** The optician's service with one requirement of a kind under a condition. */
    private static ServiceDefinition with(RequirementKind kind, Condition condition) {
        var service = service("refraksionis-optisien");
        var first = service.requirements().get(0);
        var changed = new Requirement(
                first.code(),
                kind,
                first.printed(),
                first.name(),
                first.hint(),
                first.mandatory(),
                condition,
                first.eitherOr(),
                first.basis(),
                first.rules());
        return new ServiceDefinition(
                service.code(),
                service.edition(),
                service.kinds(),
                service.channels(),
                service.applicationsOpen(),
                service.product(),
                List.of(changed),
                service.form(),
                service.declarations(),
                service.workflow(),
                service.procedure(),
                service.clock(),
                service.fee(),
                service.legalBases(),
                service.returnReasons(),
                service.rejectionReasons(),
                service.standard(),
                service.evaluation());
    }

    private static ServiceDefinition service(String code) {
        return Stream.of(Metro.file(), AgencyFiles.pekanbaru())
                .flatMap(file -> file.services().stream())
                .map(AgencyFile.Service::definition)
                .filter(service -> service.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
