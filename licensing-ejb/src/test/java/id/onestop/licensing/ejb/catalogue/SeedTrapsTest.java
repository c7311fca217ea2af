package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.PublicationGate;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Surroundings;
import id.onestop.licensing.domain.catalogue.editor.DefinitionShape;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The faults that the published standards contain, found in them as they are written; Tn is a trap of the requirements. */
class SeedTrapsTest {

    private static final AgencyFile METRO = Metro.file();
    private static final AgencyFile PEKANBARU = AgencyFiles.pekanbaru();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        T2  | sipatlm                           | SLA-02 | 70 menit 1 hari
        T2  | izin-praktik-dokter               | SLA-02 | 70 menit 1 hari
        T3  | sipatlm                           | STF-04 | Tercantum 3 orang, sedangkan alur memerlukan 4 jabatan
        T3  | izin-praktik-dokter               | STF-04 | Tercantum 3 orang, sedangkan alur memerlukan 4 jabatan
        T4  | ahli-teknologi-laboratorium-medik | LAW-03 | Undang-Undang Nomor 17 Tahun 2023
        T4  | ahli-teknologi-laboratorium-medik | LAW-04 | UU 17/2023 dilaporkan
        T4  | ahli-teknologi-laboratorium-medik | LAW-04 | Permenkes 13/2025
        T4  | sipatlm                           | LAW-04 | UU 17/2023 dilaporkan
        T4  | izin-praktik-dokter               | LAW-04 | Permenkes 13/2025
        T5  | izin-praktik-dokter               | TXT-01 | Badan Pelayanan Terpadu dan Penanaman Modal Kota Pekanbaru
        T6  | refraksionis-optisien             | CON-01 | pengaduan.dpmpmptspmetro@gmail.com
        T6  | ahli-teknologi-laboratorium-medik | CON-01 | 085378299993
        T6  | ahli-teknologi-laboratorium-medik | CON-02 | robot spam
        T8  | ahli-teknologi-laboratorium-medik | TXT-02 | foto pimpinan
        T9  | dokter-spesialis-mandiri          | STF-02 | tidak mempunyai langkah
        T9  | refraksionis-optisien             | STF-02 | tidak mempunyai langkah
        T9  | ahli-teknologi-laboratorium-medik | STF-02 | tidak mempunyai langkah
        T13 | izin-praktik-dokter               | STD-01 | Standar tanpa komponen wajib
        T13 | izin-praktik-dokter               | STD-03 | Halaman pertama naskah tidak ada
        T14 | dokter-spesialis-mandiri          | TXT-03 | "Penanamal" mungkin salah tulis dari "Penanaman"
        T14 | refraksionis-optisien             | TXT-03 | "Penanamal" mungkin salah tulis dari "Penanaman"
        T14 | ahli-teknologi-laboratorium-medik | TXT-03 | "Palayanan" mungkin salah tulis dari "Pelayanan"
        T14 | ahli-teknologi-laboratorium-medik | TXT-03 | "Tehnologi" mungkin salah tulis dari "Teknologi"
        T14 | sipatlm                           | TXT-03 | "JF Analisis Kebijakan Ahli Muda" mungkin salah tulis dari "JF Analis Kebijakan Ahli Muda"
        """)
    void isFound(String trap, String service, String code, String why) {
        assertThat(check(service))
                .as(trap)
                .filteredOn(finding -> finding.code().equals(code))
                .extracting(finding -> finding.why().id())
                .anySatisfy(text -> assertThat(text).contains(why));
    }

    @ParameterizedTest
    @CsvSource({
        "dokter-spesialis-mandiri, 'STF-02,TXT-03'",
        "refraksionis-optisien, 'CON-01,STF-02,TXT-03'",
        "ahli-teknologi-laboratorium-medik, 'CON-01,CON-02,LAW-03,LAW-04,STF-02,TXT-02,TXT-03'",
        "sipatlm, 'LAW-04,SLA-02,STD-09,STF-04,TXT-03'",
        "izin-praktik-dokter, 'LAW-04,SLA-02,STD-01,STD-03,STF-04,TXT-01'",
    })
    void andNothingElse(String service, String codes) {
        assertThat(check(service).stream()
                        .map(Finding::code)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(",")))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dokter-spesialis-mandiri",
                "refraksionis-optisien",
                "ahli-teknologi-laboratorium-medik",
                "sipatlm",
                "izin-praktik-dokter"
            })
    void everyFindingLeadsToItsFieldInTheEditor(String service) {
        assertThat(check(service)).allSatisfy(finding -> {
            assertThat(finding.place()).as(finding.key()).isNotEmpty();
            assertThat(DefinitionShape.at(finding.place().replace('#', '/')))
                    .as(finding.place())
                    .isPresent();
        });
    }

    @Test
    void onlyTheStandardWithoutItsFirstPageIsRefused() {
        for (String service : List.of(
                "dokter-spesialis-mandiri", "refraksionis-optisien", "ahli-teknologi-laboratorium-medik", "sipatlm")) {
            assertThat(check(service)).as(service).noneMatch(Finding::refuses);
        }
        assertThat(check("izin-praktik-dokter")).anyMatch(Finding::refuses);
    }

    @Test
    void anOfficeThatDoesNotWorkHereCannotBeAsked() {
        var without = definition(file("sipatlm"), "sipatlm", "          post: perekomendasi\n", "");

        assertThat(unexecutable(AgencyFiles.service(file("sipatlm"), "sipatlm")))
                .noneMatch(where -> where.contains("\"Rekomendasi Dinas Kesehatan\"") && where.startsWith("Alur"));
        assertThat(unexecutable(without))
                .anyMatch(where -> where.contains("\"Rekomendasi Dinas Kesehatan\"") && where.startsWith("Alur"));
    }

    private static List<String> unexecutable(ServiceDefinition definition) {
        return check(file("sipatlm"), definition).stream()
                .filter(finding -> finding.code().equals("ENG-01"))
                .map(finding -> finding.where().id())
                .toList();
    }

    private static List<Finding> check(String service) {
        return check(file(service), AgencyFiles.service(file(service), service));
    }

    private static AgencyFile file(String service) {
        return METRO.services().stream().anyMatch(one -> one.definition().code().equals(service)) ? METRO : PEKANBARU;
    }

    private static ServiceDefinition definition(AgencyFile file, String service, String written, String instead) {
        String text = AgencyFiles.text(file.fileName()).replace(written, instead);
        return AgencyFiles.service(AgencyFileReader.read(file.fileName(), text), service);
    }

    private static List<Finding> check(AgencyFile file, ServiceDefinition definition) {
        AgencyProfile agency = file.agency();
        var holders = file.posts().stream().collect(Collectors.toMap(AgencyFile.PostRow::code, post -> 1));
        var names = file.posts().stream()
                .collect(Collectors.toMap(
                        AgencyFile.PostRow::code, post -> post.name().id()));
        var rights = file.posts().stream()
                .collect(Collectors.toMap(AgencyFile.PostRow::code, AgencyFile.PostRow::permissions));
        return PublicationGate.check(definition, new Surroundings(agency, holders, names, rights));
    }
}
