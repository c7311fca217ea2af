package id.onestop.licensing.domain.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who works in which post.
 *
 * @param people how many, by the code of a post; a post that is not named has nobody
 * @param known those among them who sit in more than one post, or of whom it is known when they are away
 */
public record Staffing(Map<String, Integer> people, List<Absence> absences, List<Person> known) {

    public Staffing {
        people = Map.copyOf(people);
        absences = List.copyOf(absences);
        known = List.copyOf(known);
    }

    /** Everybody sits in one post. */
    public Staffing(Map<String, Integer> people, List<Absence> absences) {
        this(people, absences, List.of());
    }

    /** So many people of a post are away from a day to a day, both included. */
    public record Absence(String post, LocalDate first, LocalDate last, int people) {}

    /** One person, who does one thing at a time, whatever posts he sits in. */
    public record Person(List<Seat> seats, List<Away> away) {
        public Person {
            seats = List.copyOf(seats);
            away = List.copyOf(away);
        }

        boolean sits(String post) {
            return seats.stream().anyMatch(seat -> seat.post().equals(post));
        }

        boolean sits(String post, LocalDate day) {
            return away.stream().noneMatch(one -> !day.isBefore(one.first()) && !day.isAfter(one.last()))
                    && seats.stream().anyMatch(seat -> seat.post().equals(post) && seat.on(day));
        }
    }

    /**
     * A post that somebody sits in.
     *
     * @param first {@code null} for all the time
     * @param last {@code null} for no end
     */
    public record Seat(
            String post,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        public Seat(String post) {
            this(post, null, null);
        }

        boolean on(LocalDate day) {
            return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
        }
    }

    /** From a day to a day, both included. */
    public record Away(LocalDate first, LocalDate last) {}

    /** Everybody: those who are known, and others up to the number of each post. */
    List<Person> everybody() {
        var all = new ArrayList<>(known);
        new TreeMap<>(people).forEach((post, count) -> {
            int others =
                    count - (int) known.stream().filter(one -> holds(one, post)).count();
            for (int i = 0; i < others; i++) {
                all.add(new Person(List.of(new Seat(post)), away(post, i, others)));
            }
        });
        return all;
    }

    private static boolean holds(Person person, String post) {
        return person.seats().stream().anyMatch(seat -> seat.post().equals(post) && seat.first() == null);
    }

    /** Each absence takes the next ones of a post. */
    private List<Away> away(String post, int person, int others) {
        var away = new ArrayList<Away>();
        int taken = 0;
        for (var absence : absences) {
            if (absence.post().equals(post)) {
                if (Math.floorMod(person - taken, others) < absence.people()) {
                    away.add(new Away(absence.first(), absence.last()));
                }
                taken += absence.people();
            }
        }
        return away;
    }
}
