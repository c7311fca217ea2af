package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.shared.RecordedEvent;
import id.onestop.licensing.domain.workflow.WorkflowEvent.StepCompleted;
import id.onestop.licensing.ejb.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Closes a step whose act is done and records it, for the kinds of step that only give the file on. */
@ApplicationScoped
public class Steps {

    @Inject
    Line line;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /**
     * Gives the file on.
     *
     * @param done what was done, for control card and record, such as {@code PRINTED}
     */
    public void complete(OpenFile file, String done, @Nullable String note) {
        events.publish(forward(file, done, note));
    }

    /** The same, and leaves it to the caller to announce it together with what follows of it. */
    public RecordedEvent forward(OpenFile file, String done, @Nullable String note) {
        var dueAt = Line.nextOfficial(file.definition(), file.step())
                .map(next -> line.dueAt(file.application(), file.definition(), next))
                .orElse(file.item().dueAt());
        var next = line.forward(file, done, note, dueAt);
        return completed(file, done, next.map(Step::code).orElse(""));
    }

    /** What to record of a step that is done. */
    public RecordedEvent completed(OpenFile file, String outcome, String next) {
        return new StepCompleted(
                file.application().agencyId(),
                file.application().id(),
                file.application().number(),
                file.actor().reference(),
                file.step().code(),
                outcome,
                next,
                clock.instant());
    }
}
