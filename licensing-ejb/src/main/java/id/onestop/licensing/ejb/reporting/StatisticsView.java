package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.reporting.Measure;
import id.onestop.licensing.domain.reporting.PeriodKind;
import id.onestop.licensing.domain.reporting.PeriodKind.Period;
import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an agency did, period by period.
 *
 * @param service only of this service; {@code null} for all
 * @param offered the services one may choose
 * @param countedTo the last day that is final; {@code null} before the first
 */
public record StatisticsView(
        PeriodKind kind,
        LocalDate today,
        @Nullable String service,
        Map<String, Words> offered,
        List<Bucket> buckets,
        List<Group> services,
        List<Group> steps,
        Numbers total,
        @Nullable LocalDate countedTo) {

    public StatisticsView {
        offered = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(offered));
        buckets = List.copyOf(buckets);
        services = List.copyOf(services);
        steps = List.copyOf(steps);
    }

    /** The numbers of one period. */
    public record Bucket(Period period, Numbers numbers) {}

    /**
     * The numbers of one service or one step over all periods.
     *
     * @param stepCode empty for a service
     */
    public record Group(String serviceCode, Words service, String stepCode, Words step, Numbers numbers) {}

    /**
     * Numbers by measure.
     *
     * @param minutes working minutes of the agency that all decided files took
     */
    public record Numbers(Map<Measure, Long> cases, long minutes) {

        public Numbers {
            cases = Map.copyOf(cases);
        }

        public long of(Measure measure) {
            return cases.getOrDefault(measure, 0L);
        }

        public long decided() {
            return of(Measure.ON_TIME) + of(Measure.LATE);
        }

        /** Working minutes of the agency for one decided file; 0 before the first. */
        public long minutesEach() {
            return decided() == 0 ? 0 : minutes / decided();
        }
    }
}
