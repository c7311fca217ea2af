package id.onestop.licensing.ejb.counter;

import id.onestop.licensing.domain.counter.CounterEvent.PersonRegistered;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.identity.AssistedPerson;
import id.onestop.licensing.ejb.identity.CounterAccounts;
import id.onestop.licensing.ejb.identity.CounterPerson;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Finds or registers the principal of a power of attorney, in a transaction of its own, for accounts are read in others. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PrincipalRegistration {

    @Inject
    CounterAccounts accounts;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Who owns the number; the reading is recorded, and somebody unknown gets an account without a password. */
    @RequiresPermission(Permission.COUNTER)
    public CounterPerson require(AssistedPerson principal) {
        var caller = callers.require();
        var known = accounts.find(principal.nik());
        audit.read(
                caller,
                "PERSON_LOOKED_UP",
                known.map(found -> "account:" + found.id()).orElse("nobody"),
                "as principal of a power of attorney");
        return known.orElseGet(() -> register(caller, principal));
    }

    private CounterPerson register(Caller caller, AssistedPerson typed) {
        var person = accounts.register(typed, caller.accountId());
        events.publish(new PersonRegistered(
                caller.requireAgency(), person.id(), "account:" + caller.accountId(), clock.instant()));
        // the address came from the proxy: a code is for who stands here and shows an identity card
        return person;
    }
}
