package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who reads this page, for the shells. */
@Named
@RequestScoped
public class Me {

    @Inject
    CurrentCaller callers;

    private @Nullable Caller caller;

    @PostConstruct
    void ask() {
        caller = callers.find().orElse(null);
    }

    public boolean isSignedIn() {
        return caller != null;
    }

    public boolean isStaff() {
        return caller != null && caller.kind() == Caller.Kind.STAFF;
    }

    public boolean isApplicant() {
        return caller != null && caller.kind() == Caller.Kind.APPLICANT;
    }

    public String getName() {
        return caller == null ? "" : caller.displayName();
    }

    /** Whether the worklist can ever hold something for this reader: whoever only administers has no files. */
    public boolean isWorking() {
        return caller != null && works(caller);
    }

    /** Whether one of the pages of administration is for this reader. */
    public boolean isAdministering() {
        return Stream.of(
                        Permission.STAFF_ADMINISTER,
                        Permission.CONFIGURE,
                        Permission.STAFF_CONFIRM,
                        Permission.OPERATE,
                        Permission.AUDIT_READ)
                .anyMatch(permission -> caller != null && caller.may(permission));
    }

    /** Whether this reader can be the second person who confirms a post. */
    public boolean isConfirming() {
        return may(Permission.STAFF_ADMINISTER.name()) || may(Permission.STAFF_CONFIRM.name());
    }

    /** Whether this reader decides in somebody's place, and may not have thought of a certificate. */
    public boolean isDecidingByDecree() {
        return caller != null
                && caller.may(Permission.DECIDE)
                && !caller.acting().isEmpty();
    }

    /** Where this reader begins. */
    public String getHome() {
        return caller == null ? "/" : homeOf(caller);
    }

    /** Where somebody begins who has just signed in. */
    public static String homeOf(Caller caller) {
        if (caller.kind() != Caller.Kind.STAFF) {
            return "/applications";
        }
        if (works(caller)) {
            return "/work";
        }
        if (caller.may(Permission.COUNTER)) {
            return "/counter";
        }
        if (caller.may(Permission.RECOMMEND)) {
            return "/recommendations";
        }
        if (caller.may(Permission.STAFF_ADMINISTER)) {
            return "/administration/staff";
        }
        return caller.may(Permission.OPERATE) ? "/administration/workers" : "/profile";
    }

    private static boolean works(Caller caller) {
        return caller.may(Permission.FILE_READ);
    }

    /** Whether a link is worth showing; the use case behind it decides itself. */
    public boolean may(String permission) {
        return caller != null && caller.may(Permission.valueOf(permission));
    }
}
