package id.onestop.licensing.ejb.sla;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.sla.Correction;
import id.onestop.licensing.domain.sla.DueDateMoved;
import id.onestop.licensing.domain.sla.DueDateMoved.News;
import id.onestop.licensing.domain.sla.DueDateMoved.Why;
import id.onestop.licensing.domain.sla.Ground;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.SeenVersion;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the ledger of a clock right by a new line in the caller's name; nothing that stands there is changed. */
@Stateless
public class ClockCorrectionService {

    private static final Logger logger = LoggerFactory.getLogger(ClockCorrectionService.class);

    private static final int BASIS_LENGTH = 500;
    private static final int REASON_LENGTH = 2000;

    @Inject
    ApplicationRepository applications;

    @Inject
    ClockRepository clocks;

    @Inject
    Definitions definitions;

    @Inject
    AgencyTime time;

    @Inject
    CurrentCaller callers;

    @Inject
    SeenVersion seen;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Which stops the service of a file knows, as the ledger names them. */
    @RequiresPermission(Permission.CLOCK_CORRECT)
    public List<String> causes(String number) {
        var file = applications.requireSubmittedOf(callers.require().requireAgency(), number);
        return causes(definitions.byId(file.definitionId()).definition());
    }

    /** How many lines the ledger has: a correction that was made from fewer is stale. */
    @RequiresPermission(Permission.CLOCK_CORRECT)
    public long version(String number) {
        return clocks.requireOf(callers.require().requireAgency(), number)
                .events()
                .size();
    }

    /**
     * Enters a correction.
     *
     * @throws Invalid without reason or basis, or with a cause that does not stop the clock of this service
     */
    @RequiresPermission(Permission.CLOCK_CORRECT)
    public void correct(CorrectClock command) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var file = applications.requireSubmittedOf(agency, command.number());
        var correction = checked(command, definitions.byId(file.definitionId()).definition());
        var ledger = clocks.requireOf(agency, command.number());
        seen.require(command.number(), ledger.events().size());
        var by = new Actor(caller.accountId(), caller.displayName(), null, null);
        var ground = new Ground(by, command.basis().strip(), command.reason().strip());
        var before = ledger.dueAt();
        var day = ledger.dueDate();
        var changed = ledger.correct(time.of(agency), correction, clock.instant(), ground);
        events.publish(changed);
        var news = file.closedAt() == null ? News.of(file.applicantId(), Why.CORRECTION, day, changed.dueDate()) : null;
        events.publish(DueDateMoved.byCorrection(command.number(), changed, before, by, news));
        logger.atInfo()
                .addKeyValue("application", command.number())
                .addKeyValue("correction", correction.kind())
                .log("Clock corrected");
    }

    private static Correction checked(CorrectClock command, ServiceDefinition definition) {
        var faults = new ArrayList<FieldError>();
        text(faults, "basis", command.basis(), BASIS_LENGTH);
        text(faults, "reason", command.reason(), REASON_LENGTH);
        var kind = command.kind();
        if (kind == null || !kind.correction()) {
            faults.add(new FieldError("kind", "REQUIRED"));
            throw new Invalid(faults);
        }
        switch (kind) {
            case PAUSE_ADDED -> {
                required(faults, "from", command.from());
                required(faults, "until", command.until());
                if (command.cause() == null || !causes(definition).contains(command.cause())) {
                    faults.add(new FieldError("cause", "CLOCK_CAUSE_UNKNOWN"));
                }
            }
            case PAUSE_VOIDED -> required(faults, "line", command.line());
            default -> required(faults, "day0", command.day0());
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return switch (kind) {
            case PAUSE_ADDED ->
                new Correction.PauseAdded(
                        requireNonNull(command.from()),
                        requireNonNull(command.until()),
                        requireNonNull(command.cause()));
            case PAUSE_VOIDED -> new Correction.PauseVoided(requireNonNull(command.line()));
            default -> new Correction.Day0Moved(requireNonNull(command.day0()));
        };
    }

    private static List<String> causes(ServiceDefinition definition) {
        return definition.clock().pauses().stream()
                .map(ClockBasis::causeOf)
                .sorted()
                .toList();
    }

    private static void text(List<FieldError> faults, String field, String value, int most) {
        if (value.isBlank()) {
            faults.add(new FieldError(field, "REQUIRED"));
        } else if (value.strip().length() > most) {
            faults.add(new FieldError(field, "TOO_LONG", Map.of("max", most)));
        }
    }

    private static void required(List<FieldError> faults, String field, @Nullable Object value) {
        if (value == null) {
            faults.add(new FieldError(field, "REQUIRED"));
        }
    }
}
