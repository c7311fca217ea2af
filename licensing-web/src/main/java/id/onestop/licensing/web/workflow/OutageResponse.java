package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.OutageView;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outage of a partner; while it lasts, clocks at the steps named here stand still.
 *
 * @param endedAt absent while it lasts
 * @param settled every clock that it stopped goes on
 * @param standing files at such a step now
 */
public record OutageResponse(
        long id,
        long version,
        String partner,
        List<String> services,
        List<String> stepKinds,
        Instant since,
        String basis,
        String reason,
        String declaredBy,
        Instant declaredAt,
        @Nullable Instant endedAt,
        @Nullable String endNote,
        @Nullable String endedBy,
        boolean settled,
        long standing)
        implements Versioned {

    static OutageResponse from(OutageView view) {
        return new OutageResponse(
                view.id(),
                view.version(),
                view.partner(),
                view.services(),
                view.stepKinds().stream().map(Enum::name).toList(),
                view.since(),
                view.basis(),
                view.reason(),
                view.declaredByName(),
                view.declaredAt(),
                view.endedAt(),
                view.endNote(),
                view.endedByName(),
                view.settled(),
                view.standing());
    }

    /** Names a person: never printed. */
    @Override
    public String toString() {
        return "OutageResponse " + id;
    }
}
