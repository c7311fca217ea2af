package id.onestop.licensing.web.identity;

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

/** The form in which an administrator puts somebody's name, number and rank right. */
@Named
@RequestScoped
public class StaffEditBacking extends StaffForm {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StaffAccountService staff;

    private long id;
    private String name = "";

    @PostConstruct
    void load() {
        id = StaffMemberBacking.id("ACCOUNT_UNKNOWN");
        name = staff.find(id).name();
        var known = staff.details(id);
        setFullName(known.fullName());
        setTitlePrefix(known.titlePrefix());
        setTitleSuffix(known.titleSuffix());
        setNip(known.nip());
        setRank(known.rank());
    }

    /** Makes the page ask for the person before anything is drawn. */
    public void open() {
        getId();
    }

    public void correct() {
        try {
            staff.correct(new CorrectStaff(id, getFullName(), getTitlePrefix(), getTitleSuffix(), getNip(), getRank()));
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
}
