package id.onestop.licensing.ejb.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a service's standard in the list that everybody may read.
 *
 * @param label as printed, such as "Revisi Ke 3"; may be empty
 * @param from its first day
 * @param until its last day; {@code null} while it binds
 */
public record RevisionRow(
        long definitionId,
        int version,
        String label,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean inForce() {
        return until == null;
    }

    /**
     * The periods of all versions of one service, the newest version first: each begins on the day on which it was published and
     * ends on the day before its successor begins, whatever their decrees say. Only the first one was the standard before it was
     * entered, from its own decree on. One whose successor came on its first day keeps that day.
     */
    static List<RevisionRow> periods(List<Found> versions, ZoneId zone) {
        var bound = versions.stream()
                .sorted(Comparator.comparing(Found::publishedAt).thenComparing(Found::version))
                .toList();
        var rows = new ArrayList<RevisionRow>();
        for (int i = 0; i < bound.size(); i++) {
            var found = bound.get(i);
            var day = day(found.publishedAt(), zone);
            var from = i == 0 && found.effectiveFrom().isBefore(day) ? found.effectiveFrom() : day;
            rows.add(new RevisionRow(
                    found.definitionId(), found.version(), found.label(), from, until(bound, i, from, zone)));
        }
        rows.sort(Comparator.comparing(RevisionRow::version).reversed());
        return List.copyOf(rows);
    }

    private static @Nullable LocalDate until(List<Found> bound, int at, LocalDate from, ZoneId zone) {
        var retired = bound.get(at).retiredAt();
        if (at + 1 == bound.size() || retired == null) {
            return retired == null ? null : day(retired, zone);
        }
        var before = day(bound.get(at + 1).publishedAt(), zone).minusDays(1);
        return before.isBefore(from) ? from : before;
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    /**
     * What the row of a version says.
     *
     * @param effectiveFrom of a first version, the day of its decree
     */
    public record Found(
            long definitionId,
            int version,
            String label,
            LocalDate effectiveFrom,
            Instant publishedAt,
            @Nullable Instant retiredAt) {

        public Found {
            requireNonNull(publishedAt, "only what was published has a period");
        }
    }
}
