package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.StepKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner's system is out.
 *
 * @param partner as people know it
 * @param services codes of the services that need it
 * @param stepKinds kinds of the steps that cannot be done without it
 * @param since since when
 * @param basis the rule or paper that allows stopping the clock
 * @param reason what happened
 */
public record DeclareOutage(
        String partner,
        List<String> services,
        List<StepKind> stepKinds,
        @Nullable Instant since,
        String basis,
        String reason) {

    public DeclareOutage {
        services = List.copyOf(services);
        stepKinds = List.copyOf(stepKinds);
    }
}
