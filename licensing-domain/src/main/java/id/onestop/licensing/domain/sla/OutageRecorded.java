package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A partner was declared out, or there again; the clocks of files that need it follow.
 *
 * @param operation {@code PARTNER_OUTAGE_DECLARED} or {@code PARTNER_OUTAGE_ENDED}
 * @param moment since when it is out, or until when it was
 */
public record OutageRecorded(
        long agencyId,
        long outageId,
        String operation,
        String partner,
        String services,
        String stepKinds,
        Instant moment,
        String basis,
        String actor,
        Instant occurredAt)
        implements RecordedEvent {

    static OutageRecorded declared(PartnerOutage outage) {
        return of(
                outage,
                "PARTNER_OUTAGE_DECLARED",
                outage.since(),
                Actor.ACCOUNT + outage.declaredBy(),
                outage.declaredAt());
    }

    static OutageRecorded ended(PartnerOutage outage, Instant until, Actor by, Instant at) {
        return of(outage, "PARTNER_OUTAGE_ENDED", until, by.reference(), at);
    }

    private static OutageRecorded of(
            PartnerOutage outage, String operation, Instant moment, String actor, Instant occurredAt) {
        return new OutageRecorded(
                outage.agencyId(),
                outage.id(),
                operation,
                outage.partner(),
                String.join(",", outage.services()),
                String.join(",", outage.stepKinds()),
                moment,
                outage.basis(),
                actor,
                occurredAt);
    }

    @Override
    public String subject() {
        return "outage:" + outageId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("partner", partner.replace(';', ','));
        facts.put("services", services);
        facts.put("steps", stepKinds);
        facts.put(operation.endsWith("ENDED") ? "until" : "since", moment.toString());
        facts.put("basis", basis.replace(';', ','));
        return facts;
    }
}
