package id.onestop.licensing.domain.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How many people work in which post.
 *
 * @param people by the code of a post; a post that is not named has nobody
 */
public record Staffing(Map<String, Integer> people, List<Absence> absences) {

    public Staffing {
        people = Map.copyOf(people);
        absences = List.copyOf(absences);
    }

    /** So many people of a post are away from a day to a day, both included. */
    public record Absence(String post, LocalDate first, LocalDate last, int people) {}

    /** Who is there. */
    public int present(String post, LocalDate day) {
        int away = absences.stream()
                .filter(absence ->
                        absence.post().equals(post) && !day.isBefore(absence.first()) && !day.isAfter(absence.last()))
                .mapToInt(Absence::people)
                .sum();
        return Math.max(0, people.getOrDefault(post, 0) - away);
    }
}
