package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.document.PlaceReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of a person's licences of one service a renewal or replacement is about (decision Replaced): what the register knows is
 * found even where nobody names it, so no place keeps two that are valid. A licence on paper that the register does not know is
 * none of these.
 */
public final class Predecessors {

    private final List<OldLicence> held;

    /** @param held licences of the same person, agency and service, the newest first */
    public Predecessors(List<OldLicence> held) {
        this.held = List.copyOf(held);
    }

    /**
     * The one that is meant: named by its application, or else by the number that was typed, or else of the same place.
     *
     * @param renews number of the application whose licence is named; {@code null} where none is
     * @param typed number of the old licence in the answers; empty where there is none
     */
    public Optional<OldLicence> find(@Nullable String renews, String typed, PlaceReference place) {
        if (renews != null) {
            return held.stream().filter(one -> one.application().equals(renews)).findFirst();
        }
        return numbered(typed).or(() -> at(place).findFirst());
    }

    /** The one with this number, however it is spaced. */
    public Optional<OldLicence> numbered(String number) {
        var wanted = plain(number);
        return held.stream()
                .filter(one -> !wanted.isEmpty() && plain(one.number()).equals(wanted))
                .findFirst();
    }

    /** Whether the place has another one that is valid and would stay so beside the new one. */
    public boolean leavesAnother(OldLicence replaced, PlaceReference place, LocalDate today) {
        return at(place)
                .anyMatch(one -> !one.application().equals(replaced.application())
                        && !one.validUntil().isBefore(today));
    }

    private Stream<OldLicence> at(PlaceReference place) {
        return held.stream().filter(one -> one.place().equals(place));
    }

    private static String plain(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
