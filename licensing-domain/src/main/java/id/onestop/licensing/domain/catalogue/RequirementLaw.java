package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.RegulationUse.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a requirement still has law to stand on.
 *
 * <p>It rests on what it cites itself, and where it cites nothing on the legal bases of its standard. As long as one of them
 * lives, or is not in the register, it may be asked for. When all have ended it is amber, and after the last day of grace it
 * can no longer be the reason of a return.
 *
 * @param titles short names of what it rests on
 * @param graceUntil last day on which a file may still be returned for it; {@code null} while a basis lives
 */
public record RequirementLaw(
        String requirement,
        State state,
        List<String> titles,
        @Nullable LocalDate graceUntil) {

    /** How a requirement stands. */
    public enum State {
        LIVING,
        /** Whatever is left must be confirmed first. */
        DOUBTFUL,
        /** Every basis has ended; still inside the time of grace. */
        ENDED,
        /** The time of grace is over. */
        LAPSED
    }

    public RequirementLaw {
        titles = List.copyOf(titles);
    }

    /**
     * What the register says of a regulation.
     *
     * @param title its short name, such as "UU 17/2023"
     * @param endedOn day on which it ended; {@code null} while it is in force
     * @param graceUntil {@code null} while it is in force
     * @param doubtful somebody has to look into it
     */
    public record Standing(
            String title,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate graceUntil,
            boolean doubtful) {

        boolean ended(LocalDate day) {
            return endedOn != null && !endedOn.isAfter(day);
        }
    }

    /** The state of every requirement on a day, in the order of the definition. */
    public static List<RequirementLaw> of(
            ServiceDefinition definition, String ownRegion, Map<String, Standing> register, LocalDate day) {
        var uses = RegulationUse.of(definition, ownRegion);
        var common = cited(uses, Place.STANDARD, null);
        return definition.requirements().stream()
                .map(requirement -> {
                    var own = cited(uses, Place.REQUIREMENT, requirement.code());
                    return judged(requirement.code(), own.isEmpty() ? common : own, register, day);
                })
                .toList();
    }

    /** It cannot be the reason of a return any more. */
    public boolean lapsed() {
        return state == State.LAPSED;
    }

    public boolean living() {
        return state == State.LIVING;
    }

    private static List<String> cited(List<RegulationUse> uses, Place place, @Nullable String code) {
        return uses.stream()
                .filter(use -> use.place() == place && (code == null || code.equals(use.code())))
                .map(use -> use.key().citation())
                .distinct()
                .toList();
    }

    private static RequirementLaw judged(
            String requirement, List<String> citations, Map<String, Standing> register, LocalDate day) {
        var known =
                citations.stream().map(register::get).filter(Objects::nonNull).toList();
        var titles = known.stream().map(Standing::title).toList();
        boolean unknown = known.size() < citations.size() || citations.isEmpty();
        if (unknown || known.stream().anyMatch(standing -> !standing.ended(day) && !standing.doubtful())) {
            return new RequirementLaw(requirement, State.LIVING, titles, null);
        }
        if (known.stream().anyMatch(standing -> !standing.ended(day))) {
            return new RequirementLaw(requirement, State.DOUBTFUL, titles, null);
        }
        var grace = known.stream()
                .map(standing -> Objects.requireNonNullElse(standing.graceUntil(), LocalDate.MAX))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new RequirementLaw(
                requirement,
                day.isAfter(grace) ? State.LAPSED : State.ENDED,
                titles,
                grace.equals(LocalDate.MAX) ? null : grace);
    }
}
