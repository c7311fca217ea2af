package id.onestop.licensing.web.identity;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.identity.StaffAccountService;
import id.onestop.licensing.ejb.identity.StaffAccountService.CreateStaff;
import id.onestop.licensing.ejb.identity.StaffPostService;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The form for a new member of staff. */
@Named
@RequestScoped
public class StaffNewBacking extends StaffForm {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StaffAccountService staff;

    @Inject
    transient StaffPostService posts;

    private String email = "";

    /** Shows the form to those who may use it. */
    public void load() {
        posts.posts();
    }

    public void create() {
        try {
            long id = staff.create(
                    new CreateStaff(email, getFullName(), getTitlePrefix(), getTitleSuffix(), getNip(), getRank()));
            Notices.add("identity.staff.created", "email", email.strip());
            Redirects.to(StaffListBacking.PATH + "/" + id);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = requireNonNullElse(email, "");
    }
}
