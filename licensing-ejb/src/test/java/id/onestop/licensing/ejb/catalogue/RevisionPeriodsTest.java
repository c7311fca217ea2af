package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ejb.catalogue.RevisionRow.Found;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionPeriodsTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    /** Decree and moment of publication of each version; then the periods, oldest first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-07-23 2025-08-01T03:00:00Z                                                       | 2025-07-23..
        2027-01-01 2026-12-07T03:00:00Z                                                       | 2026-12-07..
        2025-07-23 2025-08-01T03:00:00Z, 2027-01-01 2026-12-07T03:00:00Z                      | 2025-07-23..2026-12-06 2026-12-07..
        2025-07-23 2025-08-01T03:00:00Z, 2026-11-03 2026-12-07T03:00:00Z                      | 2025-07-23..2026-12-06 2026-12-07..
        2025-07-23 2025-08-01T03:00:00Z, 2026-11-03 2026-12-06T18:00:00Z                      | 2025-07-23..2026-12-06 2026-12-07..
        2025-07-23 2025-08-01T03:00:00Z, 2026-11-03 2026-12-07T03:00:00Z, 2026-12-01 2026-12-31T03:00:00Z | 2025-07-23..2026-12-06 2026-12-07..2026-12-30 2026-12-31..
        2025-07-23 2025-08-01T03:00:00Z, 2026-11-03 2026-12-07T03:00:00Z, 2026-11-04 2026-12-07T05:00:00Z | 2025-07-23..2026-12-06 2026-12-07..2026-12-07 2026-12-07..
        """)
    void followEachOtherWithoutAGapOrTwoAtOnce(String versions, String periods) {
        var rows = RevisionRow.periods(found(versions.split(", ")), JAKARTA);
        assertThat(rows).isSortedAccordingTo((one, other) -> other.version() - one.version());
        assertThat(rows.stream()
                        .sorted(Comparator.comparing(RevisionRow::version))
                        .map(RevisionPeriodsTest::told)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(periods);
        assertThat(rows.stream().filter(RevisionRow::inForce)).hasSize(1);
    }

    private static List<Found> found(String[] versions) {
        var moments = Arrays.stream(versions)
                .map(one -> Instant.parse(one.split(" ")[1]))
                .toList();
        var found = new ArrayList<Found>();
        for (int i = 0; i < versions.length; i++) {
            found.add(
                    0,
                    new Found(
                            100 + i,
                            i + 1,
                            "",
                            LocalDate.parse(versions[i].split(" ")[0]),
                            moments.get(i),
                            i + 1 < versions.length ? moments.get(i + 1) : null));
        }
        return found;
    }

    private static String told(RevisionRow row) {
        @Nullable LocalDate until = row.until();
        return row.from() + ".." + (until == null ? "" : until);
    }
}
