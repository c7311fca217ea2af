package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.AskedPapers;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.PaperSight;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ticks of the counter: originals shown, legalised copies seen (rows 30, 41, 42).
 *
 * <p>A draft's only while its applicant is served; a file that came in online may have its papers shown until it is decided.
 */
@Stateless
public class PaperSightService {

    @Inject
    ApplicationRepository applications;

    @Inject
    AssistanceRepository assistances;

    @Inject
    FileAccess access;

    @Inject
    FileStates states;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** What of a file the counter has to see, and has seen; the reading is recorded. */
    @RequiresPermission(Permission.COUNTER)
    public SightList list(String number) {
        var caller = callers.require();
        var application = require(caller, number);
        audit.read(caller, "PAPERS_OPENED", number, null);
        var asked = states.of(application).requirements().stream()
                .filter(requirement -> !AskedPapers.of(requirement).isEmpty())
                .toList();
        return new SightList(
                number,
                application.holderName(),
                asked,
                assistances.listSights(application.id()).stream()
                        .map(SightView::from)
                        .toList());
    }

    /** What the counter has seen of a file, for those who go on from what they read. */
    @RequiresPermission(Permission.COUNTER)
    public List<SightView> seen(String number) {
        return assistances.listSights(require(callers.require(), number).id()).stream()
                .map(SightView::from)
                .toList();
    }

    /** Ticks that a paper was seen, or takes the tick back; a second press changes nothing. */
    @RequiresPermission(Permission.COUNTER)
    public void tick(String number, String requirementCode, PaperSight.Kind kind, boolean seen) {
        var caller = callers.require();
        var application = require(caller, number);
        if (application.status().isFinal()) {
            throw new RuleViolation("SIGHT_TOO_LATE", Map.of("number", number));
        }
        requireAsked(application, requirementCode, kind);
        var officer = access.officer(caller);
        var known = find(application, requirementCode, kind);
        if (known.isPresent() && !seen) {
            assistances.remove(known.get());
            events.publish(known.get().withdrawn(number, officer, clock.instant()));
        } else if (known.isEmpty() && seen) {
            var sight = PaperSight.of(application, requirementCode, kind, officer, clock.instant());
            assistances.add(sight);
            events.publish(sight.seen(number));
        }
    }

    private Optional<PaperSight> find(LicenceApplication application, String requirementCode, PaperSight.Kind kind) {
        return assistances.listSights(application.id()).stream()
                .filter(sight -> sight.requirementCode().equals(requirementCode) && sight.kind() == kind)
                .findFirst();
    }

    private LicenceApplication require(Caller caller, String number) {
        var application = applications.requireOf(caller.requireAgency(), number);
        if (application.submittedAt() == null && !access.mayWork(caller, application)) {
            throw new NotFound("APPLICATION_NOT_FOUND", Map.of("number", number));
        }
        return application;
    }

    private void requireAsked(LicenceApplication application, String requirementCode, PaperSight.Kind kind) {
        boolean asked = states.of(application).requirements().stream()
                .filter(requirement -> requirement.code().equals(requirementCode))
                .anyMatch(requirement -> AskedPapers.of(requirement).contains(kind));
        if (!asked) {
            throw new NotFound("REQUIREMENT_NOT_FOUND", Map.of("code", requirementCode));
        }
    }

    /**
     * Papers of one file at the counter.
     *
     * @param asked the requirements of which something has to be seen
     */
    public record SightList(String number, String holderName, List<Requirement> asked, List<SightView> seen) {
        @Override
        public String toString() {
            return "SightList " + number;
        }
    }
}
