package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.editor.DefinitionShape;
import id.onestop.licensing.domain.catalogue.editor.Shape;
import id.onestop.licensing.domain.shared.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Where a finding is mended")
class FindingPlacesTest {

    /** Code, what the finding speaks of, the place and field of the editor, and where else it is mended. */
    private static final String TABLE = """
        CON-01 | component COMPLAINTS | standard#complaints/channels            | CONTACTS
        CON-02 | component COMPLAINTS | standard#complaints/channels            | CONTACTS
        CON-03 | other                | standard#complaints/channels            | CONTACTS
        ENG-01 | step periksa         | workflow/steps/periksa#kind             |
        ENG-01 | other                | product#numbering/point                 |
        ESC-01 | other                | workflow#escalation/superior            |
        FRM-01 | question tempat      | form/data/pages/satu/questions/tempat#shownWhen |
        LAW-03 | law uu               | legalBases/uu#replacedBy                | REGULATIONS
        LAW-04 | law uu               | legalBases/uu#doubt                     | REGULATIONS
        LAW-04 | requirement ktp      | requirements/ktp#recommendation/doubt/id | REGULATIONS
        LAW-05 | requirement ktp      | requirements/ktp#basis                  | REGULATIONS
        LAW-06 | requirement ktp      | requirements/ktp#basis                  | REGULATIONS
        NTF-01 | other                | product#completion/notice               |
        NTF-02 | other                | product#completion/uncollectedAfterMonths |
        NUM-01 | other                | product#numbering/book                  | NUMBER_BOOKS
        NUM-02 | other                | product#numbering/rejectionPattern      |
        NUM-03 | other                | product#numbering/rejectionPattern      |
        REQ-01 | requirement ktp      | requirements/ktp#condition/kinds        |
        REQ-02 | requirement ktp      | requirements/ktp#eitherOr               |
        REQ-03 | requirement ktp      | requirements/ktp#recommendation/step    |
        REQ-04 | requirement ktp      | requirements/ktp#example/picture        |
        REQ-05 | requirement ktp      | requirements/ktp#printed                |
        REV-01 | other                | edition#date                            |
        REV-02 | other                | edition#date                            |
        SLA-01 | other                | clock#promiseDays                       |
        SLA-02 | other                | procedure#sop/total                     |
        SLA-03 | other                | clock#pauses                            |
        SLA-04 | other                | clock#excludesTechnicalRecommendation   |
        SLA-05 | other                | clock#deemedDecision/confirmed          |
        SLA-06 | other                | clock#deemedDecision/day                |
        SRV-01 | other                | product#survey/beforeDownload           |
        SRV-02 | other                | product#survey/beforeDownload           |
        STD-01 | component FEE        | fee#wording                             |
        STD-01 | component PRODUCT    | product#name/id                         |
        STD-01 | component REQUIREMENTS | requirements                          |
        STD-01 | component PROCEDURE  | procedure#channels                      |
        STD-01 | component TIME       | clock#sentence                          |
        STD-01 | component LEGAL_BASIS | legalBases                             |
        STD-01 | component STAFF      | standard#staff                          |
        STD-01 | component COMPETENCE | standard#competence                     |
        STD-01 | component CONTROL    | standard/free/CONTROL#items             |
        STD-02 | component FEE        | standard#parts                          |
        STD-03 | remark               | standard/remarks/@1#note/id             |
        STD-04 | remark               | standard/remarks/@1#note/id             |
        STD-05 | component TIME       | clock#sentence                          |
        STD-06 | component FEE        | fee#wording                             |
        STD-07 | component PROCEDURE  | procedure#channels                      |
        STD-08 | component TIME       | clock#sentence                          |
        STD-09 | step periksa         | procedure#sop/rows                      |
        STF-02 | staff                | standard/staff/Petugas#posts            |
        STF-03 | other                | standard#staff                          |
        STF-04 | staff                | standard/staff/Petugas#count            |
        TXT-01 | component GUARANTEE  | standard/free/GUARANTEE#items           | AGENCY_NAME
        TXT-02 | requirement ktp      | requirements/ktp#printed                |
        TXT-03 | component SECURITY   | standard/free/SECURITY#items            |
        TXT-03 | columns              | procedure#sop/columns                   |
        WF-01  | step verifikasi      | workflow/steps/periksa#next             |
        WF-02  | step verifikasi      | workflow/steps/verifikasi#next          |
        WF-03  | step verifikasi      | workflow/steps/verifikasi#beside        |
        WF-04  | step masuk           | workflow/steps/masuk#kind               |
        WF-04  | other                | workflow#steps                          |
        WF-05  | step putusan         | workflow/steps/putusan#approving        |
        WF-06  | other                | workflow#steps                          |
        WF-07  | step tanda-tangan    | workflow#steps                          |
        WF-08  | step putusan         | workflow/steps/putusan#post             | HOLDERS, SUBSTITUTES
        WF-10  | step putusan         | workflow/steps/putusan#post             | POSTS
        WF-11  | step putusan         | workflow/steps/putusan#post             | HOLDERS, SUBSTITUTES
        WF-12  | step periksa         | clock#pauses                            |
        WF-13  | other                | product#kind                            |
        WF-14  | step putusan         | workflow/steps/putusan#signatory        |
        WF-15  | step periksa         | workflow/steps/periksa#mayReturn        |
        WF-16  | step periksa         | workflow/steps/periksa#next             |
        WF-17  | step periksa         | workflow/steps/periksa#next             |
        WF-18  | step periksa         | workflow/steps/periksa#actor            |
        WF-19  | step periksa         | workflow/steps/periksa#beside           |
        WF-20  | step periksa         | workflow/steps/periksa#kind             |
        WF-21  | step periksa         | workflow/steps/periksa#kind             |
        WF-22  | step periksa         | workflow/steps/periksa#kind             |
        WF-23  | step periksa         | workflow/steps/periksa#maySendBackTo    |
        WF-24  | step periksa         | workflow/steps/periksa#kind             |
        WF-25  | step unduh           | workflow/steps/unduh#actor              |
        WF-26  | step periksa         | workflow/steps/periksa#maySendBackTo    |
        WF-27  | step periksa         | workflow/steps/periksa#mayReturn        |
        WF-28  | step putusan         | workflow/steps/putusan#mayReject        |
        WF-29  | step periksa         | workflow/steps/periksa#waitsFor         |
        WF-30  | step setuju          | workflow/steps/setuju#post              | HOLDERS
        WF-31  | step setuju          | workflow/steps/setuju#approving         |
        WF-32  | step periksa         | workflow/steps/periksa#post             | POSTS
        WF-33  | other                | product#signature                       |
        """;

    private static final ServiceDefinition DEFINITION = definition();

    /** A line of the table. */
    record Row(String code, String speaksOf, String place, String elsewhere) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip());
        }
    }

    static Stream<Row> rows() {
        return TABLE.lines().map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void is_a_field_or_list_of_the_editor(Row row) {
        var placed = new FindingPlaces(DEFINITION).placed(finding(row));

        assertThat(placed.place()).isEqualTo(row.place());
        assertThat(DefinitionShape.at(placed.place().replace('#', '/')))
                .hasValueSatisfying(shape -> assertThat(shape.isLeaf()
                                || shape instanceof Shape.Rows
                                || !placed.place().contains("#"))
                        .isTrue());
        assertThat(Elsewhere.of(row.code()))
                .extracting(Enum::name)
                .isEqualTo(Arrays.stream(row.elsewhere().split(", "))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    @Test
    void is_said_of_every_rule() {
        assertThat(rows().map(Row::code).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(PublicationGate.RULES);
    }

    private static Finding finding(Row row) {
        String[] of = row.speaksOf().split(" ", 2);
        var where = switch (of[0]) {
            case "step" -> WorkflowChecks.at(DEFINITION.workflow().find(of[1]).orElseThrow());
            case "requirement" -> new Words("Syarat \"" + of[1] + "\"", "");
            case "law" -> new Words("Dasar hukum: Undang-Undang Nomor 17 Tahun 2023", "");
            case "question" -> new Words("Formulir, isian \"Tempat\"", "");
            case "staff" -> new Words("Jumlah pelaksana, \"Petugas\"", "");
            case "component", "remark" ->
                StandardChecks.component(DEFINITION, of.length < 2 ? ComponentKey.FEE : ComponentKey.valueOf(of[1]));
            case "columns" -> TextChecks.COLUMNS;
            default -> new Words("Lain", "Other");
        };
        return Finding.warning(row.code(), where, Words.of("Diandaikan: catatan"), Words.of("Perbaiki"));
    }

    private static ServiceDefinition definition() {
        var sketch = Sketch.electronic();
        sketch.form = new Form(List.of(new Form.Section(
                "data",
                Words.of("Data"),
                List.of(new Form.Page(
                        "satu",
                        Words.of("Satu"),
                        null,
                        List.of(new Form.Question(
                                "tempat",
                                QuestionKind.TEXT,
                                Words.of("Tempat"),
                                null,
                                true,
                                80,
                                null,
                                List.of(),
                                null)))))));
        sketch.remarks = List.of(
                new StandardTexts.Remark(ComponentKey.FEE, StandardTexts.Remark.Kind.ASSUMED, Words.of("catatan")));
        return sketch.definition();
    }
}
