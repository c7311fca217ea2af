package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.catalogue.ClockPause;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;

/**
 * By which rule a clock moves, in the words of the standard; kept in the ledger as it was then. That the day of receipt is not
 * counted is the agency's counting rule and is cited as such (decision Counting-Rules-Cite-Themselves).
 */
final class ClockBasis {

    private ClockBasis() {}

    static String promise(ServiceDefinition definition) {
        var clock = definition.clock();
        var said = clock.printed().isBlank()
                ? clock.promiseDays() + " hari kerja"
                : clock.printed().strip();
        var day0 = clock.dayOfReceiptCounted() ? ClockRule.RECEIPT_COUNTED : ClockRule.RECEIPT_NOT_COUNTED;
        return standard(definition) + ClockRule.PROMISE.recorded() + "\u201c" + said + "\u201d"
                + ClockRule.COUNTING.recorded() + day0.recorded() + ".";
    }

    static String pause(ServiceDefinition definition, String cause) {
        return rule(
                definition,
                switch (pauseOf(cause)) {
                    case RETURNED -> ClockRule.RETURNED;
                    case TECHNICAL_RECOMMENDATION -> ClockRule.RECOMMENDATION;
                    case PARTNER_OUTAGE -> ClockRule.PARTNER_OUTAGE;
                });
    }

    static String goingOn(ServiceDefinition definition) {
        return rule(definition, definition.clock().resumes() ? ClockRule.CONTINUED : ClockRule.RESET);
    }

    private static String rule(ServiceDefinition definition, ClockRule rule) {
        return standard(definition) + ClockRule.CLOCK.recorded() + rule.recorded() + ".";
    }

    static String deemed(ServiceDefinition definition) {
        var rule = definition.clock().deemedDecision();
        return rule == null ? standard(definition) : rule.basis() + ClockRule.SILENCE.recorded() + rule.day() + ".";
    }

    /** What the definition calls a cause of the ledger. */
    static ClockPause pauseOf(String cause) {
        return switch (cause) {
            case "RETURNED" -> ClockPause.RETURNED;
            case "RECOMMENDATION" -> ClockPause.TECHNICAL_RECOMMENDATION;
            case "PARTNER_OUTAGE" -> ClockPause.PARTNER_OUTAGE;
            default -> throw new IllegalArgumentException("no cause of a pause: " + cause);
        };
    }

    /** What the ledger calls a pause of the definition. */
    static String causeOf(ClockPause pause) {
        return pause == ClockPause.TECHNICAL_RECOMMENDATION ? "RECOMMENDATION" : pause.name();
    }

    private static String standard(ServiceDefinition definition) {
        int number = definition.edition().standardNumber();
        return number == 0
                ? ClockRule.STANDARD.recorded() + definition.product().name().id()
                : ClockRule.NUMBERED.recorded() + number;
    }
}
