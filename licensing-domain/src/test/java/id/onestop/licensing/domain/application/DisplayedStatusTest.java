package id.onestop.licensing.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.StepKind;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayedStatusTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,       '',                 false, false, DRAFT",
        "SUBMITTED,   COMPLETENESS_CHECK, false, false, SUBMITTED",
        "SUBMITTED,   COMPLETENESS_CHECK, true,  false, UNDER_VERIFICATION",
        "RETURNED,    '',                 false, false, RETURNED",
        "SUBMITTED,   RECOMMENDATION,     false, false, SUBMITTED",
        "SUBMITTED,   RECOMMENDATION,     true,  false, TECHNICAL_RECOMMENDATION",
        "IN_PROCESS,  '',                 false, false, COMPLETE",
        "IN_PROCESS,  INTAKE,             false, false, COMPLETE",
        "IN_PROCESS,  COMPLETENESS_CHECK, false, false, UNDER_VERIFICATION",
        "IN_PROCESS,  COMPLETENESS_CHECK, true,  false, UNDER_VERIFICATION",
        "IN_PROCESS,  RECOMMENDATION,     true,  false, TECHNICAL_RECOMMENDATION",
        "IN_PROCESS,  VERIFICATION,       false, false, UNDER_VALIDATION",
        "IN_PROCESS,  PARAF,              true,  false, UNDER_VALIDATION",
        "IN_PROCESS,  DECISION,           false, false, AWAITING_SIGNATURE",
        "IN_PROCESS,  PRINT,              false, false, AWAITING_PRINT",
        "IN_PROCESS,  WET_SIGNATURE,      false, false, AWAITING_SIGNATURE",
        "IN_PROCESS,  NUMBERING,          false, false, AWAITING_NUMBER",
        "IN_PROCESS,  SIGNATURE,          true,  false, AWAITING_SIGNATURE",
        "IN_PROCESS,  SURVEY,             false, false, ISSUED",
        "IN_PROCESS,  HAND_OVER,          false, false, ISSUED",
        "ISSUED,      '',                 false, true,  SURVEY_PENDING",
        "ISSUED,      '',                 false, false, ISSUED",
        "HANDED_OVER, '',                 false, false, HANDED_OVER",
        "REJECTED,    '',                 false, false, REJECTED",
        "CANCELLED,   '',                 false, false, CANCELLED"
    })
    void followsFromLifecycleStepAndHolder(
            ApplicationStatus status, String stepKind, boolean claimed, boolean survey, DisplayedStatus word) {
        assertThat(DisplayedStatus.of(status, stepKind, claimed, survey)).isEqualTo(word);
    }

    @Test
    void everyWordIsReachable() {
        var reached = EnumSet.noneOf(DisplayedStatus.class);
        for (var status : ApplicationStatus.values()) {
            Stream.concat(Stream.of(""), Stream.of(StepKind.values()).map(Enum::name))
                    .forEach(kind -> {
                        reached.add(DisplayedStatus.of(status, kind, false, false));
                        reached.add(DisplayedStatus.of(status, kind, true, true));
                    });
        }

        assertThat(DisplayedStatus.values()).hasSize(15);
        assertThat(reached).containsExactlyInAnyOrder(DisplayedStatus.values());
    }
}
