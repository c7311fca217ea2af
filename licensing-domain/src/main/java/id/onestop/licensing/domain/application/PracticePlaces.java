package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * At how many places a person may practise at a time: three, each with its own order (PP 28/2024 art. 682(2), Permenkes 13/2025
 * art. 149). All agencies count together; an expired licence does not count, nor one that the wanted one replaces.
 */
public final class PracticePlaces {

    private static final String QUESTION = "practiceOrdinal";

    private final List<HeldPlace> held;
    private final int most;

    /** @param most places at a time; a setting, as decrees change it */
    public PracticePlaces(List<HeldPlace> held, int most) {
        this.held = List.copyOf(held);
        this.most = most;
    }

    /**
     * What stands against one more licence.
     *
     * @param place where it will be for
     * @param ordinal which of the person's places the applicant says it is
     * @param replaced application whose licence ends with it; {@code null} for none
     */
    public Optional<FieldError> refusal(@Nullable PlaceReference place, int ordinal, @Nullable String replaced) {
        var others = held.stream()
                .filter(one ->
                        !one.application().equals(replaced) && !one.place().equals(place))
                .toList();
        if (others.stream().map(HeldPlace::place).distinct().count() >= most) {
            return Optional.of(new FieldError(QUESTION, "PLACES_FULL", Map.of("most", most, "places", names(others))));
        }
        return others.stream()
                .filter(one -> one.ordinal() == ordinal)
                .findFirst()
                .map(one -> new FieldError(
                        QUESTION, "PLACE_ORDINAL_HELD", Map.of("ordinal", ordinal, "place", one.name())));
    }

    private static String names(List<HeldPlace> places) {
        return places.stream().map(HeldPlace::name).distinct().collect(Collectors.joining(", "));
    }
}
