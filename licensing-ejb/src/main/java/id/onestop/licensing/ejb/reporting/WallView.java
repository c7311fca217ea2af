package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an agency stands at one moment; of people it names officials alone, for it hangs where visitors pass.
 *
 * @param newToday handed in today for the first time
 * @param promisesToday promises that end today
 * @param keptToday those of them decided in time already
 * @param brokenToday those of them decided late
 * @param onTime decided in time in the last three months
 * @param decided decided in the last three months
 * @param partners those that are out, and registers as they answered last
 * @param counter what the counter did today
 */
public record WallView(
        Words agency,
        Instant at,
        long inProcess,
        long newToday,
        long atRisk,
        long late,
        long waiting,
        long returned,
        long survey,
        long dueToday,
        long promisesToday,
        long keptToday,
        long brokenToday,
        long onTime,
        long decided,
        List<StepLine> steps,
        List<ServiceLine> services,
        List<Event> events,
        List<Day> days,
        List<Partner> partners,
        Counter counter) {

    public WallView {
        steps = List.copyOf(steps);
        services = List.copyOf(services);
        events = List.copyOf(events);
        days = List.copyOf(days);
        partners = List.copyOf(partners);
    }

    /**
     * Open work at steps of one name, whatever the service.
     *
     * @param codes codes of these steps
     * @param lateUnclaimed late work that nobody has taken
     * @param waited working minutes for which the oldest has been there
     * @param present people who can do it today; {@code null} where that is not known
     * @param away people of the posts who are away
     */
    public record StepLine(
            Words step,
            Set<String> codes,
            Words post,
            long all,
            long atRisk,
            long late,
            long dueToday,
            long waiting,
            long unclaimed,
            long lateUnclaimed,
            long waited,
            int present,
            int away) {

        public StepLine {
            codes = Set.copyOf(codes);
        }
    }

    /** Open work of one service. */
    public record ServiceLine(String code, Words service, long inProcess, long atRisk, long late, long returned) {}

    /**
     * Something that just happened.
     *
     * @param content stable code of what was handed over; {@code CLAIMED} for a claim
     * @param official who did it; {@code null} for applicants and the system
     */
    public record Event(
            Instant at,
            String content,
            String number,
            Words service,
            @Nullable String official) {}

    /**
     * A partner.
     *
     * @param declared whether a person declared it out, so that clocks stand
     * @param since since when it is out or silent; {@code null} while it works
     * @param files files that stand for it
     */
    public record Partner(
            String name,
            boolean works,
            boolean declared,
            @Nullable Instant since,
            long files) {}

    /**
     * The counter today.
     *
     * @param minutes an enquiry on average; 0 without any
     */
    public record Counter(long visits, long enquiries, long minutes) {}

    /** Decisions of one day of the agency. */
    public record Day(LocalDate day, long onTime, long late) {}

    /** Numbers by name, for those who compare. */
    public Map<String, Long> numbers() {
        return Map.of("inProcess", inProcess, "atRisk", atRisk, "late", late, "returned", returned);
    }
}
