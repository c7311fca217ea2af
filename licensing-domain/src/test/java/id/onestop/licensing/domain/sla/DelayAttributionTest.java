package id.onestop.licensing.domain.sla;

import static id.onestop.licensing.domain.calendar.IndonesianCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.IndonesianCalendar;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.sla.Bearer.Kind;
import id.onestop.licensing.domain.sla.DelayAttribution.Share;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DelayAttributionTest {

    private static final WorkingCalendar METRO = IndonesianCalendar.metro();
    private static final Instant MONDAY = at("2026-12-07 08:00");
    private static final Bearer RANGGA = new Bearer(Kind.HOLDER, 52L, "Rangga Saputra", "Penata Perizinan");
    private static final Bearer LARAS = new Bearer(Kind.HOLDER, 53L, "Laras Prameswari", "Koordinator");
    private static final Bearer OFFICE = new Bearer(Kind.RECOMMENDER, null, "Dinas Kesehatan", null);
    private static final List<Bearer> ALL =
            List.of(RANGGA, LARAS, Bearer.nobody("Koordinator"), Bearer.applicant(), OFFICE, Bearer.system());

    private static Custody held(Bearer by, String from, String to) {
        return new Custody(at(from), at(to), by);
    }

    private static List<String> shares(DelayAttribution attribution) {
        return attribution.shares().stream()
                .map(share -> share.bearer().kind() + " " + share.minutes())
                .toList();
    }

    @Test
    void everyOfficeMinuteBelongsToOneBearer() {
        var custody = List.of(
                held(Bearer.nobody("Penata Perizinan"), "2026-12-07 09:00", "2026-12-07 09:30"),
                held(RANGGA, "2026-12-07 09:30", "2026-12-07 11:00"),
                held(Bearer.nobody("Koordinator"), "2026-12-07 11:00", "2026-12-08 08:00"),
                held(LARAS, "2026-12-08 08:00", "2026-12-08 10:00"));

        var attribution =
                DelayAttribution.of(METRO, custody, List.of(), at("2026-12-07 09:00"), at("2026-12-08 10:00"));

        assertThat(attribution.total())
                .isEqualTo(METRO.workingMinutesBetween(at("2026-12-07 09:00"), at("2026-12-08 10:00")));
        assertThat(shares(attribution)).contains("HOLDER 90", "HOLDER 120", "NOBODY 30");
        assertThat(attribution.shares().stream().mapToLong(Share::minutes).sum())
                .isEqualTo(attribution.total());
        assertThat(attribution.ofAgency()).isEqualTo(attribution.total());
    }

    @Test
    void onePersonWhoHadItTwiceHasOneShare() {
        var custody = List.of(
                held(RANGGA, "2026-12-07 09:00", "2026-12-07 09:20"),
                held(LARAS, "2026-12-07 09:20", "2026-12-07 09:30"),
                held(RANGGA, "2026-12-07 09:30", "2026-12-07 10:00"));

        assertThat(shares(
                        DelayAttribution.of(METRO, custody, List.of(), at("2026-12-07 09:00"), at("2026-12-07 10:00"))))
                .containsExactly("HOLDER 50", "HOLDER 10");
    }

    @Test
    void whoTheLineWaitsForComesBeforeWhoHoldsTheFile() {
        var custody = List.of(held(RANGGA, "2026-12-07 09:00", "2026-12-07 11:00"));
        var waits = List.of(held(OFFICE, "2026-12-07 09:15", "2026-12-07 10:15"));

        var attribution = DelayAttribution.of(METRO, custody, waits, at("2026-12-07 09:00"), at("2026-12-07 11:00"));

        assertThat(shares(attribution)).containsExactlyInAnyOrder("HOLDER 60", "RECOMMENDER 60");
        assertThat(attribution.ofAgency()).isEqualTo(60);
    }

    @Test
    void nightsAndHolidaysAreNobodysDelay() {
        var custody = List.of(held(RANGGA, "2026-12-23 16:00", "2026-12-28 07:00"));

        var attribution =
                DelayAttribution.of(METRO, custody, List.of(), at("2026-12-24 00:00"), at("2026-12-27 23:00"));

        assertThat(attribution.total()).isZero();
        assertThat(attribution.shares()).isEmpty();
    }

    @Test
    void aLastMomentBeforeTheFirstIsNothing() {
        assertThat(DelayAttribution.of(METRO, List.of(), List.of(), MONDAY, MONDAY.minusSeconds(60))
                        .total())
                .isZero();
    }

    private static List<Custody> walk(List<Integer> steps) {
        var custody = new ArrayList<Custody>();
        var from = MONDAY;
        for (int i = 0; i < steps.size(); i++) {
            var to = from.plus(Duration.ofSeconds(20L * steps.get(i)));
            custody.add(new Custody(from, to, ALL.get(steps.get(i) % ALL.size())));
            from = to;
        }
        return custody;
    }

    @Property(tries = 1000)
    void shares_are_the_whole_and_those_of_the_minute_walker(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 6000) Integer> steps,
            @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 6000) Integer> stops,
            @ForAll @IntRange(max = 8000) int length) {
        var custody = walk(steps);
        var waits = walk(stops).stream()
                .filter(one -> one.bearer().kind() == Kind.RECOMMENDER)
                .toList();
        var until = MONDAY.plus(Duration.ofMinutes(length));

        var attribution = DelayAttribution.of(METRO, custody, waits, MONDAY, until);

        assertThat(attribution.total()).isEqualTo(METRO.workingMinutesBetween(MONDAY, until));
        assertThat(attribution.shares().stream().collect(Collectors.toMap(Share::bearer, Share::minutes)))
                .isEqualTo(walked(custody, waits, length));
    }

    /** Asks for every single minute who had the file at its beginning. */
    private static java.util.Map<Bearer, Long> walked(List<Custody> custody, List<Custody> waits, int length) {
        var minutes = new java.util.HashMap<Bearer, Long>();
        for (int i = 0; i < length; i++) {
            var minute = MONDAY.plus(Duration.ofMinutes(i));
            if (METRO.workingMinutesBetween(minute, minute.plusSeconds(60)) == 1) {
                minutes.merge(bearer(custody, waits, minute), 1L, Long::sum);
            }
        }
        return minutes;
    }

    private static Bearer bearer(List<Custody> custody, List<Custody> waits, Instant minute) {
        var inOrder = new ArrayList<>(waits);
        inOrder.addAll(custody);
        return inOrder.stream()
                .filter(one -> !minute.isBefore(whole(one.from())) && minute.isBefore(whole(one.to())))
                .map(Custody::bearer)
                .findFirst()
                .orElse(Bearer.nobody(""));
    }

    private static Instant whole(Instant moment) {
        return moment.minusSeconds(moment.getEpochSecond() % 60);
    }
}
