package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.sla.PartnerOutage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outage of a partner, and what became of it.
 *
 * @param endedAt {@code null} while it lasts
 * @param settled whether every clock that it stopped goes on
 * @param standing files whose step stands by it now
 */
public record OutageView(
        long id,
        long version,
        String partner,
        List<String> services,
        List<StepKind> stepKinds,
        Instant since,
        String basis,
        String reason,
        String declaredByName,
        Instant declaredAt,
        @Nullable Instant endedAt,
        @Nullable String endNote,
        @Nullable String endedByName,
        boolean settled,
        long standing) {

    static OutageView from(PartnerOutage outage, long standing) {
        return new OutageView(
                outage.id(),
                outage.version(),
                outage.partner(),
                outage.services(),
                outage.stepKinds().stream().map(StepKind::valueOf).toList(),
                outage.since(),
                outage.basis(),
                outage.reason(),
                outage.declaredByName(),
                outage.declaredAt(),
                outage.endedAt(),
                outage.endNote(),
                outage.endedByName(),
                outage.settledAt() != null,
                standing);
    }

    public boolean lasts() {
        return endedAt == null;
    }

    /** Names a person: never printed. */
    @Override
    public String toString() {
        return "OutageView " + id;
    }
}
