package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks once more before an application is withdrawn. */
@Named
@RequestScoped
public class CancelBacking {

    @Inject
    OwnApplication own;

    @Inject
    DraftService drafts;

    /** What is accepted or closed is not withdrawn: its progress says why. */
    public void load() {
        if (!own.isOpen() && own.getView().status() != ApplicationStatus.SUBMITTED) {
            Redirects.to(own.getPath() + "/progress");
        }
    }

    public void cancel() {
        drafts.cancel(own.getNumber());
        Notices.add("application.cancelled", "number", own.getNumber());
        Redirects.to("/applications");
    }
}
