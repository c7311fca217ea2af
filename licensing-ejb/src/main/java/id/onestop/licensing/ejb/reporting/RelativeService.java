package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.identity.Nik;
import id.onestop.licensing.domain.reporting.RelativeDeclaration;
import id.onestop.licensing.domain.reporting.RelativeDeclaration.Person;
import id.onestop.licensing.domain.reporting.RelativeDeclaration.Relation;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an official declares about people close to him: his own declarations and nobody else's. */
@Stateless
public class RelativeService {

    private static final int LONGEST_NAME = 200;

    @Inject
    SignalRepository signals;

    @Inject
    AccountDirectory accounts;

    @Inject
    CurrentCaller callers;

    @Inject
    Clock clock;

    /** What the caller declared. */
    @RequiresPermission(Permission.FILE_READ)
    public List<RelativeView> list() {
        var caller = callers.require();
        return signals.declared(caller.requireAgency(), caller.accountId()).stream()
                .map(RelativeView::from)
                .toList();
    }

    /**
     * Declares somebody; the number is kept as a keyed hash alone.
     *
     * @throws Invalid if something is missing, or the number is none
     */
    @RequiresPermission(Permission.FILE_READ)
    public RelativeView declare(@Nullable Relation relation, @Nullable String name, @Nullable String nik) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var errors = new ArrayList<FieldError>();
        if (relation == null) {
            errors.add(new FieldError("relation", "REQUIRED"));
        }
        String named = name == null ? "" : name.strip();
        if (named.isEmpty() || named.length() > LONGEST_NAME) {
            errors.add(new FieldError("name", named.isEmpty() ? "REQUIRED" : "RELATIVE_NAME"));
        }
        var hash = accounts.hashOf(nik == null ? "" : nik);
        if (hash.isEmpty()) {
            errors.add(new FieldError("nik", Nik.faultOf(nik == null ? "" : nik).orElse("REQUIRED")));
        }
        if (relation == null || hash.isEmpty() || nik == null || !errors.isEmpty()) {
            throw new Invalid(errors);
        }
        if (signals.declared(agency, caller.accountId()).stream()
                .anyMatch(known -> known.nikHash().equals(hash.get()))) {
            throw new Conflict("DECLARED_ALREADY");
        }
        var person = new Person(relation, named, hash.get(), Nik.of(nik).masked());
        var made = RelativeDeclaration.of(agency, caller.accountId(), person, clock.instant());
        signals.add(made);
        return RelativeView.from(made);
    }

    /** Ends an own declaration; what was declared stays on record. */
    @RequiresPermission(Permission.FILE_READ)
    public void end(long id) {
        var caller = callers.require();
        signals.requireOwn(caller.requireAgency(), caller.accountId(), id).end(clock.instant());
    }
}
