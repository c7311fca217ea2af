package id.onestop.licensing.web.identity;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.identity.StaffAccountService;
import id.onestop.licensing.ejb.identity.StaffAccountService.CorrectStaff;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The form in which an administrator puts somebody's name, number and rank right. */
@Named
@RequestScoped
public class StaffEditBacking {

    @Inject
    StaffAccountService staff;

    private long id;
    private String name = "";
    private String fullName = "";
    private String titlePrefix = "";
    private String titleSuffix = "";
    private String nip = "";
    private String rank = "";

    @PostConstruct
    void load() {
        id = StaffMemberBacking.id("ACCOUNT_UNKNOWN");
        name = staff.find(id).name();
        var known = staff.details(id);
        fullName = known.fullName();
        titlePrefix = requireNonNullElse(known.titlePrefix(), "");
        titleSuffix = requireNonNullElse(known.titleSuffix(), "");
        nip = requireNonNullElse(known.nip(), "");
        rank = requireNonNullElse(known.rank(), "");
    }

    /** Makes the page ask for the person before anything is drawn. */
    public void open() {
        getId();
    }

    public void correct() {
        try {
            staff.correct(new CorrectStaff(id, fullName, titlePrefix, titleSuffix, nip, rank));
            Notices.add("identity.staff.corrected");
            Redirects.to(StaffListBacking.PATH + "/" + id);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
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
