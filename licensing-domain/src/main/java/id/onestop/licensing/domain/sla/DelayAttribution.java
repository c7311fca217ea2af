package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whose working time a file took: every office minute belongs to exactly one bearer, so the shares are the whole (seed D/E
 * row 103: the control card shows where a delay arose).
 *
 * @param shares largest first
 * @param total working minutes from the first moment to the last
 */
public record DelayAttribution(List<Share> shares, long total) {

    /** What one bearer had, in working minutes. */
    public record Share(Bearer bearer, long minutes) {}

    public DelayAttribution {
        shares = List.copyOf(shares);
    }

    /**
     * Gives every minute to its bearer.
     *
     * @param custody who had the file, from the control card; a minute without any was before nobody's post
     * @param waits stretches in which the line stood still for somebody else; they come before custody, the first one first
     */
    public static DelayAttribution of(
            WorkingCalendar calendar, List<Custody> custody, List<Custody> waits, Instant from, Instant until) {
        var first = minute(from);
        var last = minute(until);
        var cut = Stream.concat(waits.stream(), custody.stream())
                .map(one -> new Custody(minute(one.from()), minute(one.to()), one.bearer()))
                .toList();
        Map<Bearer, Long> minutes = new LinkedHashMap<>();
        var moments = new ArrayList<>(moments(cut, first, last));
        for (int i = 0; i + 1 < moments.size(); i++) {
            var at = moments.get(i);
            long open = calendar.workingMinutesBetween(at, moments.get(i + 1));
            if (open > 0) {
                minutes.merge(bearer(cut, at), open, Long::sum);
            }
        }
        return new DelayAttribution(
                minutes.entrySet().stream()
                        .map(share -> new Share(share.getKey(), share.getValue()))
                        .sorted(Comparator.comparingLong(Share::minutes).reversed())
                        .toList(),
                minutes.values().stream().mapToLong(Long::longValue).sum());
    }

    /** Working minutes for which the agency answers. */
    public long ofAgency() {
        return shares.stream()
                .filter(share -> share.bearer().kind().ofAgency())
                .mapToLong(Share::minutes)
                .sum();
    }

    private static Bearer bearer(List<Custody> inOrder, Instant at) {
        return inOrder.stream()
                .filter(one -> one.covers(at))
                .map(Custody::bearer)
                .findFirst()
                .orElse(Bearer.nobody(""));
    }

    private static TreeSet<Instant> moments(List<Custody> cut, Instant first, Instant last) {
        var moments = new TreeSet<Instant>();
        if (!first.isBefore(last)) {
            return moments;
        }
        moments.add(first);
        moments.add(last);
        cut.stream()
                .flatMap(one -> Stream.of(one.from(), one.to()))
                .filter(moment -> moment.isAfter(first) && moment.isBefore(last))
                .forEach(moments::add);
        return moments;
    }

    private static Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }
}
