package id.onestop.licensing.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticePlacesTest {

    private static final String STREET = "Jl. Sudirman 1";
    private static final Instant NINE = Applications.MONDAY_0900;

    /** "1Melati" is a licence, "2Mawar?" an application under way, "2Mawar?F-1Melati" one that replaces another's licence. */
    private static List<HeldPlace> held(String places) {
        return Arrays.stream(places.split(" "))
                .filter(one -> !one.isEmpty())
                .map(PracticePlacesTest::place)
                .toList();
    }

    private static HeldPlace place(String said) {
        var parts = said.split("\\?", -1);
        boolean underWay = parts.length > 1;
        var name = parts[0].substring(1);
        return new HeldPlace(
                "F-" + parts[0],
                underWay && !parts[1].isEmpty() ? parts[1] : null,
                1,
                "sip",
                said.charAt(0) - '0',
                name,
                STREET,
                underWay ? null : LocalDate.of(2030, 1, 1),
                NINE,
                false);
    }

    private static ClaimedPlace wanted(String said) {
        return new ClaimedPlace(said.substring(1), STREET, said.charAt(0) - '0');
    }

    private static LicenceApplication application(@Nullable String renews) {
        return application(renews, ApplicationKind.NEW);
    }

    private static LicenceApplication application(@Nullable String renews, ApplicationKind kind) {
        var begin = Applications.begin();
        var made = LicenceApplication.draft(
                new Beginning(
                        begin.agencyId(),
                        begin.number(),
                        begin.serviceCode(),
                        begin.definitionId(),
                        begin.applicantId(),
                        kind,
                        begin.channel(),
                        false,
                        begin.holderName(),
                        begin.nikHash(),
                        null,
                        null,
                        renews,
                        new Answers(Map.of())),
                NINE);
        return Applications.identify(made, Applications.ID);
    }

    private static @Nullable String refused(String places, String wanted, @Nullable String replaced, boolean named) {
        return new PracticePlaces(held(places), 3)
                .refusal(application(replaced), wanted(wanted), named)
                .map(FieldError::code)
                .orElse(null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the first                       | ''                            | 1Melati  |           |
            the third                       | 1Melati 2Mawar                | 3Anggrek |           |
            a fourth                        | 1Melati 2Mawar 3Anggrek       | 1Kenanga |           | PLACES_FULL
            a fourth, one under way         | 1Melati 2Mawar 3Anggrek?      | 1Kenanga |           | PLACES_FULL_BOTH
            a fourth, all under way         | 1Melati? 2Mawar? 3Anggrek?    | 1Kenanga |           | PLACES_FULL_UNDER_WAY
            one that is under way elsewhere | 1Melati? 2Mawar?              | 3Melati  |           |
            a renewal that moves            | 1Melati 2Mawar 3Anggrek       | 1Kenanga | F-1Melati |
            a renewal that takes a place    | 1Melati 2Mawar 3Anggrek       | 2Kenanga | F-1Melati | PLACE_ORDINAL_HELD
            a renewal that stays            | 1Melati 2Mawar 3Anggrek       | 1Melati  | F-1Melati |
            beside a renewal that moves     | 1Melati 1Dahlia?F-1Melati     | 3Anggrek |           |
            a third beside such a renewal   | 1Melati 1Dahlia?F-1Melati 2Mawar | 3Anggrek |        |
            a fourth beside such a renewal  | 1Melati 1Dahlia?F-1Melati 2Mawar 3Anggrek | 1Kenanga | | PLACES_FULL_BOTH
            the same place once more        | 1Melati 2Mawar 3Anggrek       | 2Mawar   |           |
            two letters of one place        | 1Melati 1Melati 2Mawar        | 3Anggrek |           |
            a place that is taken           | 1Melati                       | 1Mawar   |           | PLACE_ORDINAL_HELD
            a place that is applied for     | 1Melati?                      | 1Mawar   |           | PLACE_ORDINAL_UNDER_WAY
            the same in other letters       | 1Melati                       | 1MELATI  |           |
            """, delimiter = '|')
    void onePersonHasAtMostThreePlaces(
            String why, String places, String wanted, @Nullable String replaced, @Nullable String refusal) {
        assertThat(refused(places, wanted, replaced, true)).as(why).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            a new one beside a licence        | 1Melati  | dokter-spesialis-mandiri | 3 | NEW         | PLACE_LICENSED_OWN
            the same in other letters         | 1MELATI  | dokter-spesialis-mandiri | 3 | NEW         | PLACE_LICENSED_OWN
            by another order                  | 2Melati  | dokter-spesialis-mandiri | 3 | NEW         | PLACE_LICENSED_OWN
            a renewal of it                   | 1Melati  | dokter-spesialis-mandiri | 3 | RENEWAL     |
            another copy of it                | 1Melati  | dokter-spesialis-mandiri | 3 | REPLACEMENT |
            of another service                | 1Melati  | optisien                 | 3 | NEW         |
            of another agency                 | 1Melati  | dokter-spesialis-mandiri | 4 | NEW         |
            while the other is under way      | 1Melati? | dokter-spesialis-mandiri | 3 | NEW         |
            """, delimiter = '|')
    void aPlaceWithALicenceGetsNoNewOneOfTheSameService(
            String why, String there, String service, long agency, ApplicationKind kind, @Nullable String refusal) {
        var known = place(there);
        var licence = new HeldPlace(
                known.application(),
                null,
                agency,
                service,
                known.ordinal(),
                "Melati",
                STREET,
                known.validUntil(),
                NINE,
                false);
        var refused = new PracticePlaces(List.of(licence), 3).refusal(application(null, kind), wanted("1Melati"), true);

        assertThat(refused.map(FieldError::code).orElse(null)).as(why).isEqualTo(refusal);
    }

    @Test
    void whoHandsInForSomebodyLearnsThatThereIsALicenceAndNotWhichOne() {
        var licence = new HeldPlace(
                "F-1", null, 3, "dokter-spesialis-mandiri", 1, "Melati", STREET, LocalDate.of(2030, 1, 1), NINE, false);
        var places = new PracticePlaces(List.of(licence), 3);

        assertThat(places.refusal(application(null), wanted("1Melati"), false)).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo("PLACE_LICENSED");
            assertThat(refusal.parameters()).isEmpty();
        });
        assertThat(places.refusal(application(null), wanted("1Melati"), true))
                .hasValueSatisfying(refusal -> assertThat(refusal.parameters())
                        .containsEntry("number", "F-1")
                        .containsEntry("until", LocalDate.of(2030, 1, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the other is decided on        | 3 | dokter-spesialis-mandiri | Melati  |            | false | NEW     |
            the other has its licence      | 3 | dokter-spesialis-mandiri | MELATI  | 2030-01-01 | false | NEW     | PLACE_LICENSED_DECISION
            the other is being signed      | 3 | dokter-spesialis-mandiri | Melati  |            | true  | NEW     | PLACE_LICENSED_DECISION
            another place is being signed  | 3 | dokter-spesialis-mandiri | Mawar   |            | true  | NEW     |
            another service of it          | 3 | optisien                 | Melati  | 2030-01-01 | false | NEW     |
            another agency                 | 4 | dokter-spesialis-mandiri | Melati  | 2030-01-01 | false | NEW     |
            a renewal                      | 3 | dokter-spesialis-mandiri | Melati  | 2030-01-01 | false | RENEWAL |
            """, delimiter = '|')
    void ofTwoNewOnesForOnePlaceTheFirstThatIsDecidedGetsIt(
            String why,
            long agency,
            String service,
            String name,
            @Nullable LocalDate validUntil,
            boolean prepared,
            ApplicationKind kind,
            @Nullable String refusal) {
        var other = new HeldPlace("F-2", null, agency, service, 1, name, STREET, validUntil, NINE, prepared);
        var deciding = application(null, kind);
        deciding.claim(wanted("1Melati"));
        deciding.submit(new Actor(41L, "Sekar", null, null), NINE, Applications.MONDAY, "hash");
        var limit = new PracticePlaces(List.of(other), 3);

        if (refusal == null) {
            assertThatCode(() -> limit.requireRoom(deciding)).as(why).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> limit.requireRoom(deciding))
                    .as(why)
                    .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                        assertThat(refused.code()).isEqualTo(refusal);
                        assertThat(refused.parameters()).containsEntry("other", "F-2");
                    });
        }
    }

    @Test
    void whatIsUnderWayForTheSamePlaceIsToldBefore() {
        var wanted = wanted("1Melati").place();
        var twin = new HeldPlace("F-2", null, 3, "dokter-spesialis-mandiri", 1, "melati", STREET, null, NINE, false);

        assertThat(new PracticePlaces(List.of(twin), 3).twin(application(null), wanted))
                .contains(twin);
        assertThat(new PracticePlaces(List.of(twin), 3).twin(application(null, ApplicationKind.RENEWAL), wanted))
                .isEmpty();
        assertThat(new PracticePlaces(held("1Melati?"), 3).twin(application(null), wanted))
                .isEmpty();
    }

    @Test
    void aRefusalNamesThePlacesOfTheOtherLicences() {
        var refusal = new PracticePlaces(held("1Melati 2Mawar 3Anggrek?"), 3)
                .refusal(application(null), wanted("1Kenanga"), true)
                .orElseThrow();

        assertThat(refusal.field()).isEqualTo("practiceOrdinal");
        assertThat(refusal.parameters())
                .containsEntry("most", 3)
                .containsEntry("places", "Melati, Mawar")
                .containsEntry("underWay", "Anggrek – F-3Anggrek");
    }

    @Test
    void whoHandsInForSomebodyLearnsTheNumberAlone() {
        var places = new PracticePlaces(held("1Melati 2Mawar 3Anggrek?"), 3);

        assertThat(places.refusal(application(null), wanted("1Kenanga"), false)).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo("PLACES_FULL_COUNT");
            assertThat(refusal.parameters()).containsOnly(Map.entry("most", 3), Map.entry("count", 3));
        });
        assertThat(refused("1Melati", "1Mawar", null, false)).isEqualTo("PLACE_ORDINAL_TAKEN");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            three licences             | 1Melati 2Mawar 3Anggrek    | 60  | true
            one under way came earlier | 1Melati 2Mawar 3Anggrek?   | 60  | true
            one under way came later   | 1Melati 2Mawar 3Anggrek?   | -60 | false
            two licences               | 1Melati 2Mawar             | 60  | false
            """, delimiter = '|')
    void theDecisionCountsWhatCameBefore(String why, String places, int secondsLater, boolean refuses) {
        var deciding = application(null);
        deciding.claim(wanted("1Kenanga"));
        deciding.submit(
                new Actor(41L, "Sekar", null, null), NINE.plusSeconds(secondsLater), Applications.MONDAY, "hash");
        var limit = new PracticePlaces(held(places), 3);

        if (refuses) {
            assertThatThrownBy(() -> limit.requireRoom(deciding))
                    .as(why)
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("PLACES_FULL_DECISION"));
        } else {
            assertThatCode(() -> limit.requireRoom(deciding)).as(why).doesNotThrowAnyException();
        }
    }
}
