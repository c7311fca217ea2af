package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.integrity.ChainHash;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** What the database must say after whatever happened; reads past the product and past row security. */
record Records(DataSource database) {

    /** Rows as maps, keys in small letters. */
    List<Map<String, Object>> rows(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var found = new ArrayList<Map<String, Object>>();
            try (var rows = statement.executeQuery()) {
                var columns = rows.getMetaData();
                while (rows.next()) {
                    var row = new LinkedHashMap<String, Object>();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        var moment = columns.getColumnTypeName(i).toLowerCase().contains("time");
                        row.put(
                                columns.getColumnLabel(i).toLowerCase(),
                                moment ? rows.getObject(i, OffsetDateTime.class) : rows.getObject(i));
                    }
                    found.add(row);
                }
            }
            return found;
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    long count(String sql, Object... parameters) {
        return ((Number) rows(sql, parameters).get(0).values().iterator().next()).longValue();
    }

    void change(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** As if somebody else had handed in each file that is under way: one person gets one new licence for a place. */
    void ofDifferentPeople() {
        change("update licence_application set nik_hash = md5(number) || md5(reverse(number))"
                + " where status in ('SUBMITTED', 'RETURNED', 'IN_PROCESS')");
    }

    /** Gives what {@link #ofDifferentPeople} took from its applicant to somebody else, for whoever comes after. */
    void leaveToOthers() {
        change(
                "update licence_application set applicant_id = (select min(o.id) from account o where o.nik_hash is not null"
                        + " and o.id <> licence_application.applicant_id) where nik_hash <> (select p.nik_hash from account p"
                        + " where p.id = licence_application.applicant_id)");
    }

    /** Writes a row as {@link #rows} gives it. */
    void insert(String table, Map<String, Object> row) {
        var columns = String.join(", ", row.keySet());
        var marks = String.join(", ", Collections.nCopies(row.size(), "?"));
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into " + table + " (" + columns + ") values (" + marks + ")")) {
            int position = 1;
            for (var value : row.values()) {
                statement.setObject(position++, value);
            }
            statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(table, refused);
        }
    }

    /** Says whether the application was submitted, after proving that everything of the submission is there, or nothing. */
    boolean submittedWhollyOrNotAtAll(String number) {
        var application = rows("select id, status from licence_application where number = ?", number)
                .get(0);
        var id = application.get("id");
        var traces = new LinkedHashMap<String, Long>();
        traces.put("submission", count("select count(*) from application_submission where application_id = ?", id));
        traces.put("work item", count("select count(*) from work_item where application_id = ?", id));
        traces.put("hand-over", count("select count(*) from hand_over where application_id = ?", id));
        traces.put(
                "chain entry",
                count(
                        "select count(*) from chain_entry where subject = ? and operation = 'APPLICATION_SUBMITTED'",
                        number));
        traces.put("message", count("select count(*) from outbox_message where aggregate = ?", number));
        boolean submitted = application.get("status").equals("SUBMITTED");
        assertThat(traces)
                .as(number + " is " + application.get("status"))
                .allSatisfy((trace, count) -> assertThat(count).as(trace).isEqualTo(submitted ? 1 : 0));
        return submitted;
    }

    /** Every value of every book and year is confirmed or voided, from one on, none twice. */
    void assertNumbersWithoutGap() {
        for (var counter : rows("select book_id, book_year, last_value from number_book_year")) {
            var entries = rows(
                    "select book_value, state from number_entry where book_id = ? and book_year = ? order by book_value",
                    counter.get("book_id"),
                    counter.get("book_year"));
            assertThat(entries.stream().map(entry -> ((Number) entry.get("book_value")).intValue()))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, ((Number) counter.get("last_value")).intValue())
                            .boxed()
                            .toList());
            assertThat(entries).extracting(entry -> entry.get("state")).isSubsetOf("CONFIRMED", "VOIDED");
        }
    }

    /** Every issued application has one licence, valid or replaced by a renewal, with its own confirmed number, one recorded signature and one file. */
    void assertOneLicencePerIssuedApplication() {
        var odd = rows("""
                select a.number, count(distinct l.id) licences, count(distinct s.id) signatures, count(distinct e.id) numbers
                from licence_application a
                left join licence l on l.application_id = a.id and l.status in ('VALID', 'REPLACED')
                left join signing_request s on s.application_id = a.id and s.status = 'RECORDED'
                  and s.signed_sha256 = l.file_sha256 and s.number_entry_id = l.number_entry_id
                left join number_entry e on e.id = l.number_entry_id and e.licence_id = l.id and e.state = 'CONFIRMED'
                where a.status in ('ISSUED', 'HANDED_OVER')
                group by a.number
                having count(distinct l.id) <> 1 or count(distinct s.id) <> 1 or count(distinct e.id) <> 1""");
        assertThat(odd).isEmpty();
        assertThat(
                        count(
                                "select count(*) from licence l where status = 'VALID' and not exists"
                                        + " (select 1 from licence_application a where a.id = l.application_id and a.status in ('ISSUED', 'HANDED_OVER'))"))
                .isZero();
    }

    /** Recomputes the chain of every agency from its first entry to its head. */
    void assertChainsVerify() {
        Map<Object, List<Map<String, Object>>> chains = new HashMap<>();
        for (var entry : rows("select * from chain_entry order by agency_id, position")) {
            chains.computeIfAbsent(entry.get("agency_id"), agency -> new ArrayList<>())
                    .add(entry);
        }
        assertThat(chains).isNotEmpty();
        for (var head : rows("select agency_id, position, hash from chain_head")) {
            var entries = chains.getOrDefault(head.get("agency_id"), List.of());
            assertThat(((Number) head.get("position")).intValue()).isEqualTo(entries.size());
            assertThat(walk(entries)).isEqualTo(head.get("hash"));
        }
    }

    private static String walk(List<Map<String, Object>> entries) {
        var previous = ChainHash.GENESIS;
        long position = 0;
        for (var entry : entries) {
            assertThat(entry).containsEntry("previous_hash", previous);
            previous = ChainHash.of(
                    previous,
                    ((Number) entry.get("agency_id")).longValue(),
                    ++position,
                    ((OffsetDateTime) entry.get("occurred_at")).toInstant(),
                    (String) entry.get("actor"),
                    (String) entry.get("operation"),
                    (String) entry.get("subject"),
                    (String) entry.get("facts"));
            assertThat(entry).containsEntry("position", position).containsEntry("hash", previous);
        }
        return previous;
    }
}
