package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** Which step of its file's line a task is, also after the file went over to a version that calls it otherwise. */
@MappedSuperclass
public abstract class LineTask extends StepTask {

    @Column(name = "step_kind", updatable = false)
    private String stepKind;

    @Column(name = "approving", updatable = false)
    private boolean approving;

    @Column(name = "line_step")
    private @Nullable String lineStep;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    LineTask() {}

    LineTask(LicenceApplication application, StepOffer offer) {
        super(application, offer.stepCode(), offer.postId());
        stepKind = offer.stepKind();
        approving = offer.approving();
    }

    /** Says which step of the version that the file runs under now stands for this one. */
    public void standsFor(String step) {
        lineStep = step.equals(stepCode()) ? null : step;
    }

    /** The code of its step in the version that the file runs under now. */
    public String lineStep() {
        return lineStep == null ? stepCode() : lineStep;
    }

    public String stepKind() {
        return stepKind;
    }

    public boolean approving() {
        return approving;
    }
}
