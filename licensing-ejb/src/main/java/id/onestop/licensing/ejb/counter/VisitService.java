package id.onestop.licensing.ejb.counter;

import id.onestop.licensing.domain.counter.CounterEvent.PersonRegistered;
import id.onestop.licensing.domain.counter.CounterVisit;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.application.AssistedFiles;
import id.onestop.licensing.ejb.application.FileAccess;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.identity.AssistedPerson;
import id.onestop.licensing.ejb.identity.CounterAccounts;
import id.onestop.licensing.ejb.identity.CounterPerson;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves people at the counter: looks them up, registers them if they are new, and records identity shown and consent. */
@Stateless
public class VisitService {

    private static final Logger logger = LoggerFactory.getLogger(VisitService.class);
    private static final int MOST = 50;

    @Inject
    CounterRepository visits;

    @Inject
    CounterDay day;

    @Inject
    CounterAccounts accounts;

    @Inject
    AssistedFiles files;

    @Inject
    FileAccess access;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Who owns a number; the reading is recorded, also one that found nobody. */
    @RequiresPermission(Permission.COUNTER)
    public Optional<CounterPerson> lookUp(String typedNik) {
        var caller = callers.require();
        caller.requireAgency();
        var found = accounts.find(typedNik);
        audit.read(
                caller,
                "PERSON_LOOKED_UP",
                found.map(person -> "account:" + person.id()).orElse("nobody"),
                "by identity number");
        return found;
    }

    /**
     * Begins to serve a person; somebody without an account gets one that has no password.
     *
     * @return id of the visit
     */
    @RequiresPermission(Permission.COUNTER)
    public long begin(BeginVisit command) {
        var caller = callers.require();
        long agencyId = caller.requireAgency();
        var known = lookUp(command.person().nik());
        requireSound(command, known.isEmpty());
        var person = known.orElseGet(() -> register(caller, command.person()));
        var visit = CounterVisit.begin(
                agencyId,
                person.id(),
                person.name(),
                command.statement(),
                access.officer(caller),
                day.today(agencyId),
                clock.instant());
        visits.add(visit);
        events.publish(visit.begun());
        if (known.isEmpty()) {
            accounts.invite(person.id());
        }
        logger.atInfo().addKeyValue("visit", visit.id()).log("Visit begun");
        return visit.id();
    }

    private void requireSound(BeginVisit command, boolean unknown) {
        var faults = new ArrayList<>(unknown ? accounts.faultsOf(command.person()) : List.<FieldError>of());
        faults.addAll(command.statement().faults());
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** A person who is served today, with what the person has at this agency; the reading is recorded. */
    @RequiresPermission(Permission.COUNTER)
    public VisitView open(long id) {
        var caller = callers.require();
        var visit = requireToday(caller, id);
        audit.read(caller, "VISIT_OPENED", "account:" + visit.personId(), null);
        return VisitView.of(visit, accounts.require(visit.personId()), files.of(caller, visit.personId()));
    }

    /** Whom the counter serves today, newest first. */
    @RequiresPermission(Permission.COUNTER)
    public List<VisitRow> today() {
        var caller = callers.require();
        long agencyId = caller.requireAgency();
        var served = visits.listOfDay(agencyId, day.today(agencyId), MOST);
        audit.listed(
                caller,
                "visits",
                served.stream().map(visit -> "account:" + visit.personId()).toList());
        return served.stream().map(VisitRow::from).toList();
    }

    /** Mails another code to a person who has not activated the account yet. */
    @RequiresPermission(Permission.COUNTER)
    public void invite(long id) {
        accounts.invite(requireToday(callers.require(), id).personId());
    }

    private CounterVisit requireToday(Caller caller, long id) {
        long agencyId = caller.requireAgency();
        var visit = visits.requireOf(agencyId, id);
        if (!visit.day().equals(day.today(agencyId))) {
            throw new NotFound("VISIT_NOT_FOUND");
        }
        return visit;
    }

    private CounterPerson register(Caller caller, AssistedPerson typed) {
        var person = accounts.register(typed, caller.accountId());
        events.publish(new PersonRegistered(
                caller.requireAgency(), person.id(), "account:" + caller.accountId(), clock.instant()));
        return person;
    }
}
