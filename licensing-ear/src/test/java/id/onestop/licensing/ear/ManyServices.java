package id.onestop.licensing.ear;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** As many published services as wanted, of as many agencies, written past the product on PostgreSQL, like those of the demonstration. */
final class ManyServices {

    /** Ten services have it, however many there are. */
    static final String RARE_WORD = "pilihan";

    private static final long AGENCY = 900_000_000L;
    private static final long SERVICE = 910_000_000L;
    private static final long DEFINITION = 920_000_000L;
    private static final long ENTRY = 930_000_000L;
    private static final long WORD = 940_000_000L;

    private final Records records;
    private final List<Map<String, Object>> models;
    private final List<Object> agencies;

    ManyServices(Records records) {
        this.records = records;
        models = records.rows("select e.id as entry, e.definition_id as definition, e.service_type_id as service"
                + " from catalogue_entry e where e.sheet is not null order by e.id");
        agencies = records.rows("select id from agency order by id").stream()
                .map(row -> row.get("id"))
                .toList();
    }

    /** Adds what is missing to so many services of so many agencies; answers the addresses of all of them. */
    List<String> upTo(int services, int ofAgencies) {
        int more = services - models.size();
        int newAgencies = ofAgencies - agencies.size();
        if (newAgencies > 0) {
            copy(
                    "agency",
                    agencies.get(0).toString(),
                    newAgencies,
                    Map.of(
                            "id", AGENCY + " + g",
                            "code", "'uji-' || g",
                            "prefix", "'U' || translate(to_char(g, 'FM0000'), '0123456789', 'ABCDEFGHIJ')",
                            "profile", "replace(s.profile, 'code: metro', 'code: uji-' || g)"));
        }
        var agency = "case when g % " + ofAgencies + " < " + agencies.size() + " then " + array(agencies) + "[1 + g % "
                + ofAgencies + "] else " + AGENCY + " + g % " + ofAgencies + " - " + (agencies.size() - 1) + " end";
        var code = "'layanan-' || g";
        copy("service_type", model("service"), more, Map.of("id", SERVICE + " + g", "agency_id", agency, "code", code));
        copy(
                "service_definition",
                model("definition"),
                more,
                Map.of(
                        "id",
                        DEFINITION + " + g",
                        "agency_id",
                        agency,
                        "service_type_id",
                        SERVICE + " + g",
                        "current_of",
                        SERVICE + " + g",
                        "document",
                        "regexp_replace(s.document, '^code: .*$', 'code: layanan-' || g, 'n')",
                        "sha256",
                        "md5(g::text) || md5((-g)::text)"));
        copy(
                "catalogue_entry",
                model("entry"),
                more,
                Map.of(
                        "id", ENTRY + " + g",
                        "agency_id", agency,
                        "service_type_id", SERVICE + " + g",
                        "definition_id", DEFINITION + " + g",
                        "code", code));
        records.change("insert into catalogue_word (id, version, agency_id, entry_id, word)"
                + " select " + WORD + " + row_number() over (), 0, e.agency_id, e.id, s.word from catalogue_word s"
                + " join generate_series(1, " + more + ") g on s.entry_id = " + model("entry")
                + " join catalogue_entry e on e.id = " + ENTRY + " + g");
        records.change("insert into catalogue_word (id, version, agency_id, entry_id, word)"
                + " select " + (WORD - 100) + " + row_number() over (), 0, agency_id, id, '" + RARE_WORD + "'"
                + " from (select agency_id, id from catalogue_entry order by md5(id::text) limit 10) some");
        List.of("agency", "service_type", "service_definition", "catalogue_entry", "catalogue_word")
                .forEach(table -> records.change("vacuum analyze " + table));
        return records
                .rows(
                        "select a.code as agency, e.code as service from catalogue_entry e join agency a on a.id = e.agency_id")
                .stream()
                .map(row -> row.get("agency") + "/" + "services/" + row.get("service"))
                .toList();
    }

    private String model(String part) {
        return array(models.stream().map(model -> model.get(part)).toList()) + "[1 + g % " + models.size() + "]";
    }

    private static String array(List<Object> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(", ", "(array[", "])"));
    }

    private void copy(String table, String id, int times, Map<String, String> changed) {
        var columns = records
                .rows(
                        "select column_name from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' and table_name = ?",
                        table)
                .stream()
                .map(row -> (String) row.get("column_name"))
                .toList();
        var values = columns.stream()
                .map(column -> changed.getOrDefault(column, "s." + column))
                .collect(Collectors.joining(", "));
        records.change("insert into " + table + " (" + String.join(", ", columns) + ") select " + values
                + " from generate_series(1, " + times + ") g join " + table + " s on s.id = " + id);
    }
}
