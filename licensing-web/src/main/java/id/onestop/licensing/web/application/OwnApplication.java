package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The application that the address names, if it is the caller's own; all of its pages begin from here. */
@Named("own")
@RequestScoped
public class OwnApplication {

    @Inject
    DraftService drafts;

    @Inject
    HttpServletRequest request;

    @Inject
    Messages msg;

    @SuppressWarnings("NullAway.Init")
    private DraftView view;

    @PostConstruct
    void load() {
        view = drafts.open(PathParameters.get("number"));
    }

    public DraftView getView() {
        return view;
    }

    public String getNumber() {
        return view.number();
    }

    /** Where the pages of this application begin, such as {@code /applications/MTR-2026-000123}. */
    public String getPath() {
        return "/applications/" + view.number();
    }

    public String getService() {
        return view.definition().product().name().in(msg.language());
    }

    public String getKind() {
        return msg.get("application.kind." + view.kind());
    }

    public boolean isReturned() {
        return view.status() == ApplicationStatus.RETURNED;
    }

    /** Whether its applicant may change it now. */
    public boolean isOpen() {
        return view.status() == ApplicationStatus.DRAFT || isReturned();
    }

    /** Pages that change something lead on to the progress once the agency has the file. */
    public void requireOpen() {
        if (!isOpen()) {
            Redirects.to(getPath() + "/progress");
        }
    }

    /** An address of the request, or nothing. */
    String parameter(String name) {
        return PathParameters.get(name);
    }
}
