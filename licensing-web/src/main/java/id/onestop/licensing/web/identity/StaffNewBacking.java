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
public class StaffNewBacking {

    @Inject
    StaffAccountService staff;

    @Inject
    StaffPostService posts;

    private String fullName = "";
    private String titlePrefix = "";
    private String titleSuffix = "";
    private String email = "";
    private String nip = "";
    private String rank = "";

    /** Shows the form to those who may use it. */
    public void load() {
        posts.posts();
    }

    public void create() {
        try {
            long id = staff.create(new CreateStaff(email, fullName, titlePrefix, titleSuffix, nip, rank));
            Notices.add("identity.staff.created", "email", email.strip());
            Redirects.to(StaffListBacking.PATH + "/" + id);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = requireNonNullElse(fullName, "");
    }

    public String getTitlePrefix() {
        return titlePrefix;
    }

    public void setTitlePrefix(@Nullable String titlePrefix) {
        this.titlePrefix = requireNonNullElse(titlePrefix, "");
    }

    public String getTitleSuffix() {
        return titleSuffix;
    }

    public void setTitleSuffix(@Nullable String titleSuffix) {
        this.titleSuffix = requireNonNullElse(titleSuffix, "");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = requireNonNullElse(email, "");
    }

    public String getNip() {
        return nip;
    }

    public void setNip(@Nullable String nip) {
        this.nip = requireNonNullElse(nip, "");
    }

    public String getRank() {
        return rank;
    }

    public void setRank(@Nullable String rank) {
        this.rank = requireNonNullElse(rank, "");
    }
}
