package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.sla.ClockChanged;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** Worklists and ladders follow a due date that the calendar or a correction moved; a first check keeps its own budget. */
@ApplicationScoped
public class DeadlineObserver {

    private static final Set<ClockEventKind> MOVES =
            EnumSet.of(ClockEventKind.PAUSE, ClockEventKind.RESUME, ClockEventKind.RESET, ClockEventKind.RECALCULATE);

    @Inject
    ApplicationRepository applications;

    @Inject
    WorkRepository work;

    @Inject
    Ladders ladders;

    @Inject
    Expectations expectations;

    void on(@Observes DomainEvent event) {
        if (event instanceof ClockChanged changed
                && (MOVES.contains(changed.kind()) || changed.kind().correction())
                && applications.require(changed.applicationId()).status() == ApplicationStatus.IN_PROCESS) {
            work.findOpen(changed.applicationId()).ifPresent(item -> follow(item, changed));
        }
    }

    /** While the clock stands, so does the ladder; a stop that was put out of force holds neither. */
    private void follow(WorkItem item, ClockChanged changed) {
        if (changed.kind() == ClockEventKind.PAUSE) {
            item.holdRungs(changed.occurredAt());
        } else {
            if (changed.stopVoided()) {
                item.ruleOutStandstill();
            }
            item.reschedule(changed.dueAt());
            ladders.again(item);
            expectations.note(item);
        }
    }
}
