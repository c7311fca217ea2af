package id.onestop.licensing.domain.application;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * At how many places a person may practise at a time: three, each with its own order (PP 28/2024 art. 682(2), Permenkes 13/2025
 * art. 149). All agencies count together, valid licences and applications under way; an expired licence does not count, nor one
 * that an application under way replaces: that application stands for both. A place that has a licence gets no new one of the
 * same service beside it; of two applications for one the first that is decided gets it.
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
     * What stands against handing in one more.
     *
     * @param named whether whoever hands it in may read which places they are: the person himself, and nobody else
     */
    public Optional<FieldError> refusal(LicenceApplication next, ClaimedPlace wanted, boolean named) {
        var licensed = licensed(next, wanted, named);
        if (licensed.isPresent()) {
            return licensed;
        }
        var others = others(held, next, wanted);
        var places = count(others);
        if (places >= most) {
            return Optional.of(named ? full(others) : new FieldError(QUESTION, "PLACES_FULL_COUNT", counted(places)));
        }
        return others.stream()
                .filter(one -> one.ordinal() == wanted.ordinal())
                .findFirst()
                .map(one -> named
                        ? taken(one)
                        : new FieldError(QUESTION, "PLACE_ORDINAL_TAKEN", Map.of("ordinal", one.ordinal())));
    }

    /**
     * Whoever has the licence already renews it or asks for another copy: a second one of the same service for the same place
     * would leave two that are valid.
     */
    private Optional<FieldError> licensed(LicenceApplication next, ClaimedPlace wanted, boolean named) {
        return twins(next, wanted.place())
                .filter(one -> !one.underWay())
                .findFirst()
                .map(one -> named ? licensed(one) : new FieldError(AnswerCode.PLACE_NAME, "PLACE_LICENSED"));
    }

    /** Another file of the person for a new licence of the same service and place that the agency has already. */
    public Optional<HeldPlace> twin(LicenceApplication next, PlaceReference wanted) {
        return twins(next, wanted).filter(HeldPlace::underWay).findFirst();
    }

    private Stream<HeldPlace> twins(LicenceApplication next, PlaceReference wanted) {
        return held.stream()
                .filter(one -> next.kind() == ApplicationKind.NEW && one.agencyId() == next.agencyId())
                .filter(one -> one.serviceCode().equals(next.serviceCode()))
                .filter(one -> !one.application().equals(next.number()))
                .filter(one -> one.place().equals(wanted));
    }

    private static FieldError licensed(HeldPlace one) {
        var until = requireNonNull(one.validUntil(), "of a licence");
        return new FieldError(
                AnswerCode.PLACE_NAME, "PLACE_LICENSED_OWN", Map.of("number", one.application(), "until", until));
    }

    /**
     * Refuses a second new licence of the service for one place, and one for a place too many. For the latter only what was handed
     * in before it counts besides the licences, so of two that were handed in together the first is granted and not each refused
     * for the other.
     *
     * @throws RuleViolation with the file that has the licence, which is the same agency's, or with the number of places alone,
     *     which may be other agencies' business
     */
    public void requireRoom(LicenceApplication deciding) {
        var wanted = deciding.claimed();
        if (wanted == null) {
            return;
        }
        requireOnly(deciding, wanted);
        var at = requireNonNull(deciding.submittedAt(), "handed in");
        var earlier = held.stream()
                .filter(one -> !one.underWay() || one.submittedAt().isBefore(at))
                .toList();
        int places = count(others(earlier, deciding, wanted));
        if (places >= most) {
            var said = new HashMap<>(counted(places));
            said.put("number", deciding.number());
            throw new RuleViolation("PLACES_FULL_DECISION", said);
        }
    }

    private void requireOnly(LicenceApplication deciding, ClaimedPlace wanted) {
        twins(deciding, wanted.place())
                .filter(one -> !one.underWay() || one.prepared())
                .findFirst()
                .ifPresent(one -> {
                    throw new RuleViolation(
                            "PLACE_LICENSED_DECISION", Map.of("number", deciding.number(), "other", one.application()));
                });
    }

    /** Places besides the wanted one; a licence that is about to be replaced is stood for by what replaces it. */
    private static List<HeldPlace> others(List<HeldPlace> places, LicenceApplication next, ClaimedPlace wanted) {
        var replaced = places.stream()
                .filter(HeldPlace::underWay)
                .map(HeldPlace::renews)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return places.stream()
                .filter(one -> one.underWay() || !replaced.contains(one.application()))
                .filter(one -> !one.application().equals(next.number()))
                .filter(one -> !one.application().equals(next.renews()))
                .filter(one -> !one.place().equals(wanted.place()))
                .toList();
    }

    private static int count(List<HeldPlace> places) {
        return (int) places.stream().map(HeldPlace::place).distinct().count();
    }

    private Map<String, Object> counted(int places) {
        return Map.of("most", most, "count", places);
    }

    private FieldError full(List<HeldPlace> others) {
        var places = names(others, one -> !one.underWay());
        var underWay = names(others, HeldPlace::underWay);
        if (underWay.isEmpty()) {
            return new FieldError(QUESTION, "PLACES_FULL", Map.of("most", most, "places", places));
        }
        var code = places.isEmpty() ? "PLACES_FULL_UNDER_WAY" : "PLACES_FULL_BOTH";
        return new FieldError(QUESTION, code, Map.of("most", most, "places", places, "underWay", underWay));
    }

    private static FieldError taken(HeldPlace one) {
        var code = one.underWay() ? "PLACE_ORDINAL_UNDER_WAY" : "PLACE_ORDINAL_HELD";
        return new FieldError(
                QUESTION, code, Map.of("ordinal", one.ordinal(), "place", one.name(), "number", one.application()));
    }

    private static String names(List<HeldPlace> places, Predicate<HeldPlace> which) {
        return places.stream()
                .filter(which)
                .map(one -> one.underWay() ? one.name() + " – " + one.application() : one.name())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
