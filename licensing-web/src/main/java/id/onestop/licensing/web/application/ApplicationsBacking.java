package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.ejb.application.ApplicantService;
import id.onestop.licensing.ejb.application.ApplicantService.Own;
import id.onestop.licensing.ejb.application.ApplicantService.OwnPage;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the caller has applied for, newest first. */
@Named
@RequestScoped
public class ApplicationsBacking {

    @Inject
    ApplicantService service;

    private OwnPage page = new OwnPage(List.of(), null);
    private boolean later;

    @PostConstruct
    void load() {
        String before = PathParameters.find("before");
        later = before != null && before.matches("\\d{1,18}");
        page = service.own(later && before != null ? Long.valueOf(before) : null);
    }

    public List<Own> getItems() {
        return page.items();
    }

    /** Query of the page with older ones; nothing on the last. */
    public @Nullable String getNext() {
        return page.next() == null ? null : "?before=" + page.next();
    }

    /** Query of the newest ones; nothing when these are they. */
    public @Nullable String getFirst() {
        return later ? "?" : null;
    }

    /** Where an application is looked at: its tasks while the applicant has it, its progress afterwards. */
    public String path(Own own) {
        var status = own.row().status();
        String base = "/applications/" + own.row().number();
        return status == ApplicationStatus.DRAFT || status == ApplicationStatus.RETURNED ? base : base + "/progress";
    }
}
