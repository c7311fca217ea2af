package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.onestop.licensing.domain.agency.AgencyProfile.Village;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.catalogue.AgencyFile.PostRow;
import id.onestop.licensing.ejb.shared.yaml.YamlFault;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyFileReaderTest {

    @Nested
    class AGoodFile {

        private final AgencyFile metro = Metro.file();

        @Test
        void tellsWhoTheAgencyIs() {
            var agency = metro.agency();
            assertThat(agency.code()).isEqualTo("metro");
            assertThat(agency.prefix()).isEqualTo("MTR");
            assertThat(agency.zone()).isEqualTo(ZoneId.of("Asia/Jakarta"));
            assertThat(agency.letterhead().governmentLine()).isEqualTo("PEMERINTAH KOTA METRO");
            assertThat(agency.book("perizinan")).isPresent();
        }

        @Test
        void worksThirtySevenAndAHalfHoursAWeek() {
            assertThat(metro.agency().officeHours()).isNotNull();
            assertThat(metro.agency().officeHours().minutes())
                    .isEqualTo(5 * metro.agency().budgetDayMinutes());
        }

        @Test
        void knowsTheFiveDistrictsAndTwentyTwoVillages() {
            assertThat(metro.agency().region().districts()).hasSize(5);
            assertThat(metro.agency().region().districts().stream().flatMap(d -> d.villages().stream()))
                    .hasSize(22);
            assertThat(metro.agency().region().place("18.72.04.1003")).hasValueSatisfying(place -> {
                assertThat(place.village()).isEqualTo(new Village("18.72.04.1003", "Iring Mulyo"));
                assertThat(place.district().name()).isEqualTo("Metro Timur");
            });
        }

        @Test
        void knowsTheFifteenDistrictsAndEightyThreeVillagesOfTheSecondAgency() {
            var region = AgencyFiles.pekanbaru().agency().region();
            assertThat(region.districts()).hasSize(15);
            assertThat(region.districts().stream().flatMap(d -> d.villages().stream()))
                    .hasSize(83);
            assertThat(region.place("14.71.05.1003")).hasValueSatisfying(place -> {
                assertThat(place.village()).isEqualTo(new Village("14.71.05.1003", "Kampung Baru"));
                assertThat(place.district().name()).isEqualTo("Senapelan");
            });
        }

        @Test
        void givesPermissionsToPosts() {
            assertThat(metro.posts())
                    .filteredOn(post -> post.code().equals("penata-perizinan"))
                    .singleElement()
                    .extracting(PostRow::permissions)
                    .satisfies(permissions -> assertThat(permissions)
                            .containsExactlyInAnyOrder(
                                    Permission.FILE_READ, Permission.APPLICATION_CHECK, Permission.IDENTITY_UNMASK));
        }

        @Test
        void keepsTextsThatReadBackAsTheSameDefinition() {
            var service = metro.services().get(0);
            assertThat(ServiceReader.stored(1, service.text().yaml())).isEqualTo(service.definition());
        }

        @Test
        void isTheSameTextWhateverItsCommentsAndLayout() {
            var other = AgencyFileReader.read(
                    Metro.FILE,
                    Metro.with("    kinds: [NEW, RENEWAL]", "    # both\n    kinds:\n      - NEW\n      - RENEWAL"));
            assertThat(other.services().get(0).text().sha256())
                    .isEqualTo(Metro.file().services().get(0).text().sha256());
        }
    }

    @Nested
    class AWrongFile {

        @Test
        void mayNotDecideItselfWhatNoSystemCanSign() {
            var text = Metro.with("deemedDecision: false", "deemedDecision: {day: 5, basis: SKB}")
                    .replaceFirst("point: BEFORE_SIGNATURE", "point: AFTER_SIGNATURE");
            var fault = faults(text).get(0);
            assertThat(fault.line()).isEqualTo(lineOf(text, "deemedDecision: {day"));
            assertThat(fault.message().en()).contains("electronic file alone");
            assertThat(fault.cure().en()).contains("SIGNATURE");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            zone: Asia/Jakarta              | zone: Asia/Metro              | zone: Asia/Metro     | no time zone      | Use Asia/Jakarta
            accent: "#0b5f58"               | accent: "#2aa198"             | accent: "#2aa198"    | contrast          | darker
            prefix: MTR                     | prefix: mtr                   | prefix: mtr          | begins numbers    | capital letters
            unit: pimpinan                  | unit: pimpinn                 | unit: pimpinn        | does not exist    | Use one of pimpinan
            permissions: [OPERATE]          | permissions: [OPERATES]       | permissions: [OPERATES] | must be one of | Did you mean OPERATE
            kind: REGISTER_CHECK            | kind: REGISTER_CHEK           | kind: REGISTER_CHEK  | must be one of    | Did you mean REGISTER_CHECK
            promiseDays: 3                  | promiseDays: tiga             | promiseDays: tiga    | whole number      | digits
            promiseDays: 3                  | promiseDays: 0                | promiseDays: 0       | working days      | 1 to 365
            next: [verifikasi]              | next: [verifikas]             | next: [verifikas]    | does not exist    | verifikasi
            post: koordinator               | post: kordinator              | post: kordinator     | does not exist    | koordinator
            book: perizinan                 | book: izin                    | book: izin           | does not exist    | Use one of perizinan
            with: satusehat.fullName        | with: satusehat.name          | with: satusehat.name | does not exist    | satusehat.fullName
            requirements: [akun-mppd]       | requirements: [akun]          | requirements: [akun] | does not exist    | akun-mppd
            code: data-sisdmk               | code: data-satu-sehat #2      | code: data-satu-sehat #2 | used twice    | another code
            edges: [A-B, B-C                | edges: [A-B, B-Z              | edges: [A-B, B-Z     | does not exist    | Use one of A
            signatory: kepala-bidang        | signatory: kabid              | signatory: kabid     | does not exist    | kepala-bidang
            waitsFor: [rekomendasi]         | waitsFor: [rekomendasi-x]     | waitsFor: [rekomendasi-x] | does not exist | rekomendasi
            validUntil: ktpValidUntil       | validUntil: ktpUntil          | validUntil: ktpUntil | does not exist    | ktpValidUntil
            emailAnswer: facilityEmail      | emailAnswer: facilityMail     | emailAnswer: facilityMail | does not exist | facilityEmail
            cites: {answer: healthDoctorLicence | cites: {answer: doctor      | cites: {answer: doctor | does not exist  | healthDoctorLicence
            original: SHOWN                 | original: SEEN                | original: SEEN       | must be one of    | SHOWN
            obtainedBy: APPLICANT           | obtainedBy: APLICANT          | obtainedBy: APLICANT | must be one of    | Did you mean APPLICANT
            stock: kertas-khusus            | stock: kertas                 | stock: kertas        | does not exist    | kertas-khusus
            kind: WET_SIGNATURE             | kind: WET_SIGNING             | kind: WET_SIGNING    | must be one of    | WET_SIGNATURE
            copies: 3                       | copies: tiga                  | copies: tiga         | whole number      | digits
            deemedDecision: false           | deemedDecision: no            | deemedDecision: no   | true or false     | Write true or false
            deemedDecision: false           | deemedDecision: true          | deemedDecision: true | when and by which law | Write day, basis and confirmed
            deemedDecision: false           | deemedDecision: {day: 0, basis: SKB} | deemedDecision: {day: 0 | working day | 1 to 365
            deemedDecision: false           | deemedDecision: {basis: SKB}  | deemedDecision: {basis | is missing     | digits
            deemedDecision: false           | deemedDecision: {day: 5}      | deemedDecision: {day: 5 | is missing    | Write a text
            deemedDecision: false           | deemedDecision: {day: 2, basis: SKB} | deemedDecision: {day: 2 | before the ladder of step "periksa" reaches the Head | HEAD, of: LIMIT
            deemedDecision: false           | deemedDecision: {day: 5, basis: SKB, sure: no} | deemedDecision: {day: 5 | not a known key | day
            head: kepala-dinas              | head: kadis                   | head: kadis          | does not exist    | kepala-dinas
            kind: REMINDER                  | kind: REMIND                  | kind: REMIND         | must be one of    | Did you mean REMINDER
            used: 80}                       | used: 50}                     | code: atasan         | stands after 50   | order of time
            used: 95}                       | used: 5000}                   | used: 5000}          | a percentage      | Write 1 to 1000
            LIMIT, used: 95}                | LIMIT}                        | LIMIT}               | how much time is used or how much is left | used: 75
            linkDays: 14                    | linkDay: 14                   | linkDay: 14          | not a known key   | Did you mean linkDays
            - code: dokter-spesialis-mandiri | - code: Dokter Spesialis     | - code: Dokter Spesialis | addresses     | small letters
            """)
        void isToldByLineAndCure(String written, String instead, String place, String message, String cure) {
            String text = Metro.with(written, instead);
            var fault = faults(text).get(0);
            assertThat(fault.file()).isEqualTo(Metro.FILE);
            assertThat(fault.line()).isEqualTo(lineOf(text, place));
            assertThat(fault.message().en()).contains(message);
            assertThat(fault.cure().en()).contains(cure);
        }

        @Test
        void tellsAllItsFaultsAtOnceInTheOrderOfTheFile() {
            String text = Metro.with("prefix: MTR", "prefix: mtr").replaceFirst("promiseDays: 3", "promise: 3");
            assertThat(faults(text))
                    .extracting(YamlFault::path)
                    .containsExactly("agency.prefix", "services[0].clock.promiseDays", "services[0].clock.promise");
        }

        @Test
        void ofANumberThatIsNoneIsToldOnce() {
            assertThat(faults(Metro.with("promiseDays: 3", "promiseDays: tiga")))
                    .hasSize(1);
        }

        @Test
        void withoutARuleThatAKindNeedsIsRefused() {
            String text = Metro.with("        kind: FILE\n", "        kind: PHOTO\n");
            assertThat(faults(text)).extracting(YamlFault::path).contains("services[0].requirements[3].photo");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            steps: [cetak]            | steps: [cetakan]         | does not exist | cetak
            declaration: tempat-kerja | declaration: kerja       | does not exist | tempat-kerja
            step: rekomendasi-dinas-kesehatan | step: paraf-ahli-muda | does not exist | rekomendasi-dinas-kesehatan
            posts: [jf-ahli-muda,     | posts: [jf-muda,         | does not exist | jf-ahli-muda
            notice: SMS               | notice: SM               | must be one of | SMS
            kind: NOT_FILLED          | kind: NOT_FILED          | must be one of | Did you mean NOT_FILLED
            marks: SUBLETTERS         | marks: SUBLETTER         | must be one of | Did you mean SUBLETTERS
            {survey: YEARLY}          | {survey: YEAR}           | must be one of | YEARLY
            """)
        void ofTheOtherAgencyTooIsToldByLineAndCure(String written, String instead, String message, String cure) {
            String whole = AgencyFiles.text(AgencyFiles.PEKANBARU);
            int at = whole.indexOf(written);
            String text = whole.substring(0, at) + instead + whole.substring(at + written.length());

            var fault = catchThrowableOfType(
                            YamlRefused.class, () -> AgencyFileReader.read(AgencyFiles.PEKANBARU, text))
                    .faults()
                    .get(0);

            assertThat(fault.line()).isEqualTo(lineOf(text, instead));
            assertThat(fault.message().en()).contains(message);
            assertThat(fault.cure().en()).contains(cure);
        }

        @Test
        void thatIsNoYamlIsOneFault() {
            assertThat(faults("agency: [")).hasSize(1);
        }

        private List<YamlFault> faults(String text) {
            return catchThrowableOfType(YamlRefused.class, () -> AgencyFileReader.read(Metro.FILE, text))
                    .faults();
        }

        private int lineOf(String text, String place) {
            return (int) text.substring(0, text.indexOf(place))
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
        }
    }
}
