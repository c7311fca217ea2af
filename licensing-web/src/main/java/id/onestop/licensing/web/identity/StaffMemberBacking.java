package id.onestop.licensing.web.identity;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.identity.AppointStaff;
import id.onestop.licensing.ejb.identity.StaffAccountService;
import id.onestop.licensing.ejb.identity.StaffMember;
import id.onestop.licensing.ejb.identity.StaffPostService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One member of staff: posts, a form for one more, and the question before the account is locked. */
@Named
@RequestScoped
public class StaffMemberBacking {

    @Inject
    StaffAccountService staff;

    @Inject
    StaffPostService posts;

    @Inject
    Messages msg;

    private @Nullable StaffMember row;
    private @Nullable String post;
    private @Nullable String decree;
    private @Nullable LocalDate from;

    public void load() {
        getRow();
    }

    public void appoint() {
        try {
            long given = posts.appoint(new AppointStaff(
                    getRow().id(), requireNonNullElse(post, ""), requireNonNullElse(decree, ""), from));
            done(awaiting(given) ? "identity.staff.proposed" : "identity.staff.appointed");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private boolean awaiting(long assignment) {
        return staff.find(getRow().id()).posts().stream().anyMatch(one -> one.id() == assignment && one.awaiting());
    }

    public void lock() {
        try {
            staff.lock(getRow().id());
            done("identity.staff.locked");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void unlock() {
        try {
            staff.unlock(getRow().id());
            done("identity.staff.unlocked");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private void done(String key) {
        Notices.add(key, "name", getRow().name());
        Redirects.to(StaffListBacking.PATH + "/" + getRow().id());
    }

    public StaffMember getRow() {
        if (row == null) {
            row = staff.find(id("ACCOUNT_UNKNOWN"));
        }
        return row;
    }

    /** The number in the path; anything else leads nowhere. */
    static long id(String code) {
        var id = PathParameters.get("id");
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound(code);
        }
        return Long.parseLong(id);
    }

    public String title(StaffMember.Held held) {
        return held.appointment().title(held.post().in(msg.language()));
    }

    public List<Option> getPosts() {
        return posts.posts().stream()
                .map(one -> new Option(one.code(), one.name().in(msg.language())))
                .toList();
    }

    public @Nullable String getPost() {
        return post;
    }

    public void setPost(@Nullable String post) {
        this.post = post;
    }

    public @Nullable String getDecree() {
        return decree;
    }

    public void setDecree(@Nullable String decree) {
        this.decree = decree;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
