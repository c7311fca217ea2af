package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.sla.PartnerOutage;
import id.onestop.licensing.domain.sla.PartnerOutage.Declaration;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.catalogue.PinnedDefinition;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.sla.OutageClocks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says that a partner is out, and that it is there again. Whoever may put one ledger right may stop the clocks of many; the
 * worker does it in batches.
 */
@Stateless
public class OutageService {

    private static final Logger logger = LoggerFactory.getLogger(OutageService.class);

    private static final int PARTNER_LENGTH = 120;
    private static final int BASIS_LENGTH = 500;
    private static final int REASON_LENGTH = 1000;

    /** What follows the decision has no promise; consent and recommendation wait for people. */
    private static final Set<StepKind> OUTSIDE = EnumSet.of(
            StepKind.HAND_OVER,
            StepKind.SURVEY,
            StepKind.RETURN_CONSENT,
            StepKind.RECOMMENDATION,
            StepKind.DESK_ENQUIRY);

    @Inject
    OutageRepository outages;

    @Inject
    Definitions definitions;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /**
     * What may be named in a declaration.
     *
     * @param services that stop their clocks for an outage
     * @param stepKinds kinds of steps that they have, in the order of the work
     */
    public record Choices(List<PinnedDefinition> services, List<StepKind> stepKinds) {
        public Choices {
            services = List.copyOf(services);
            stepKinds = List.copyOf(stepKinds);
        }
    }

    /** A page of the agency's outages, the last declared first, from before one of them on. */
    @RequiresPermission(Permission.CLOCK_CORRECT)
    public List<OutageView> page(long before, int most) {
        return outages.declaredBefore(callers.require().requireAgency(), before, most).stream()
                .map(this::view)
                .toList();
    }

    /** One of them. */
    @RequiresPermission(Permission.CLOCK_CORRECT)
    public OutageView find(long id) {
        return view(outages.requireOf(callers.require().requireAgency(), id));
    }

    private OutageView view(PartnerOutage outage) {
        return OutageView.from(outage, outage.settledAt() == null ? outages.standing(outage.id()) : 0);
    }

    @RequiresPermission(Permission.CLOCK_CORRECT)
    public Choices choices() {
        var services = definitions.published(callers.require().requireAgency()).stream()
                .filter(pinned -> OutageClocks.stops(pinned.definition()))
                .toList();
        return new Choices(
                services,
                services.stream()
                        .flatMap(pinned -> pinned.definition().workflow().mainLine().stream())
                        .filter(step -> step.actingPost().isPresent() && !OUTSIDE.contains(step.kind()))
                        .map(step -> step.kind())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /**
     * What a declaration would touch now; changes nothing.
     *
     * @throws Invalid with every fault
     */
    @RequiresPermission(Permission.CLOCK_CORRECT)
    public OutagePreview preview(DeclareOutage command) {
        long agency = callers.require().requireAgency();
        var said = checked(command);
        var open = outages.definitions(agency, said.services());
        var stopping = open.stream()
                .filter(id -> OutageClocks.stops(definitions.byId(id).definition()))
                .toList();
        Map<String, Object[]> counted = stopping.isEmpty()
                ? Map.of()
                : outages.count(agency, said.services(), said.stepKinds(), stopping).stream()
                        .collect(Collectors.toMap(row -> (String) row[0], Function.identity()));
        return new OutagePreview(said.services().stream()
                .map(service -> line(service, counted.get(service)))
                .toList());
    }

    private static OutagePreview.Line line(String service, Object @Nullable [] row) {
        return row == null
                ? new OutagePreview.Line(service, 0, 0)
                : new OutagePreview.Line(service, ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }

    /** Declares it; answers its id. */
    @RequiresPermission(Permission.CLOCK_CORRECT)
    public long declare(DeclareOutage command) {
        var caller = callers.require();
        var by = new Actor(caller.accountId(), caller.displayName(), null, null);
        var outage = PartnerOutage.declare(caller.requireAgency(), checked(command), by, clock.instant());
        outages.add(outage);
        events.publish(outage.declared());
        logger.atInfo().addKeyValue("outage", outage.id()).log("Partner declared out");
        return outage.id();
    }

    /**
     * The partner is there again; what stood for it goes on.
     *
     * @param until since when
     * @param note how that is known
     */
    @RequiresPermission(Permission.CLOCK_CORRECT)
    public void end(long id, @Nullable Instant until, String note) {
        var caller = callers.require();
        var outage = outages.requireOf(caller.requireAgency(), id);
        var faults = new ArrayList<FieldError>();
        text(faults, "note", note, REASON_LENGTH);
        if (until == null) {
            faults.add(new FieldError("until", "REQUIRED"));
        }
        refuse(faults);
        var by = new Actor(caller.accountId(), caller.displayName(), null, null);
        events.publish(outage.end(Objects.requireNonNull(until), note.strip(), by, clock.instant()));
        logger.atInfo().addKeyValue("outage", id).log("Partner there again");
    }

    private Declaration checked(DeclareOutage command) {
        var faults = new ArrayList<FieldError>();
        text(faults, "partner", command.partner(), PARTNER_LENGTH);
        var choices = choices();
        var known = choices.services().stream()
                .map(pinned -> pinned.definition().code())
                .toList();
        if (command.services().isEmpty() || !known.containsAll(command.services())) {
            faults.add(new FieldError("services", "REQUIRED"));
        }
        if (command.stepKinds().isEmpty() || !choices.stepKinds().containsAll(command.stepKinds())) {
            faults.add(new FieldError("stepKinds", "REQUIRED"));
        }
        var since = command.since();
        if (since == null) {
            faults.add(new FieldError("since", "REQUIRED"));
        } else if (!PartnerOutage.credible(since, clock.instant())) {
            faults.add(new FieldError("since", "OUTAGE_SINCE"));
        }
        text(faults, "basis", command.basis(), BASIS_LENGTH);
        text(faults, "reason", command.reason(), REASON_LENGTH);
        refuse(faults);
        return new Declaration(
                command.partner().strip(),
                command.services().stream().distinct().sorted().toList(),
                command.stepKinds().stream().distinct().map(StepKind::name).toList(),
                Objects.requireNonNull(since),
                command.basis().strip(),
                command.reason().strip());
    }

    private static void text(List<FieldError> faults, String field, String value, int most) {
        if (value.isBlank()) {
            faults.add(new FieldError(field, "REQUIRED"));
        } else if (value.strip().length() > most) {
            faults.add(new FieldError(field, "TOO_LONG", Map.of("max", most)));
        }
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
