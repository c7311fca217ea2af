package id.onestop.licensing.web.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.onestop.licensing.ejb.application.FacilityLinks;
import id.onestop.licensing.ejb.application.RegisterInquiry;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.WorkItemService;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;

/** Taking a file, putting it back, and asking the registers again, from any page about it. */
@Named
@RequestScoped
public class HoldBacking {

    @Inject
    WorkItemService items;

    @Inject
    RegisterInquiry registers;

    @Inject
    FacilityLinks links;

    @Inject
    ProgressService progress;

    @Inject
    Acts acts;

    /**
     * Takes the file.
     *
     * @param page the rest of the address to go on with, such as {@code /draft}
     */
    public void claim(String number, String page) {
        if (acts.done(number, () -> items.claim(number))) {
            Notices.add("workflow.claimed", "number", number);
            Redirects.to(path(number) + page);
        }
    }

    /** Goes on with a file just taken, on the page where its step is done. */
    void taken(String number) {
        var current = progress.ofFile(number).current();
        Notices.add("workflow.claimed", "number", number);
        Redirects.to(path(number) + (current == null ? "" : FileHead.desk(current.stepKind())));
    }

    public void release(String number) {
        if (acts.done(number, () -> items.release(number))) {
            Notices.add("workflow.released", "number", number);
            Redirects.to("/work");
        }
    }

    public void ask(String number) {
        if (acts.done(number, () -> registers.ask(number))) {
            Notices.add("workflow.asked");
            Redirects.to(path(number));
        }
    }

    /** Sends the facility a new link; the one before it ends. */
    public void askFacility(String number, String requirement) {
        if (acts.done(number, () -> links.send(number, requirement))) {
            Notices.add("workflow.evidence.linkSent");
            Redirects.to(path(number));
        }
    }

    static String path(String number) {
        return "/work/" + URLEncoder.encode(number, UTF_8);
    }
}
