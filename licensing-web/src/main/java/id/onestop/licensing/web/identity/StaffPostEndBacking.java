package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.identity.StaffMember;
import id.onestop.licensing.ejb.identity.StaffPostService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks before somebody's time in a post ends. */
@Named
@RequestScoped
public class StaffPostEndBacking {

    @Inject
    StaffPostService posts;

    @Inject
    Messages msg;

    private @Nullable StaffMember person;
    private @Nullable LocalDate lastDay;

    public void load() {
        getPost();
    }

    public void end() {
        try {
            posts.end(getPost().id(), lastDay);
            Notices.add("identity.staff.ended");
            Redirects.to(getBack());
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public StaffMember getPerson() {
        if (person == null) {
            person = posts.holder(StaffMemberBacking.id("ASSIGNMENT_UNKNOWN"));
        }
        return person;
    }

    /** The time in the post; one that is over cannot be ended. */
    public StaffMember.Held getPost() {
        long id = StaffMemberBacking.id("ASSIGNMENT_UNKNOWN");
        return getPerson().posts().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("ASSIGNMENT_UNKNOWN"));
    }

    public String getTitle() {
        return getPost().post().in(msg.language());
    }

    public String getBack() {
        return StaffListBacking.PATH + "/" + getPerson().id();
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
