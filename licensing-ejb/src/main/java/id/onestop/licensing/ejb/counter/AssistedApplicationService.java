package id.onestop.licensing.ejb.counter;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.OldLicence;
import id.onestop.licensing.domain.application.PowerOfAttorney.Party;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.application.AssistedFiles;
import id.onestop.licensing.ejb.application.AssistedFiles.Wanted;
import id.onestop.licensing.ejb.application.CounterPresence;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.application.FileAccess;
import id.onestop.licensing.ejb.application.PaperSightService;
import id.onestop.licensing.ejb.application.SightView;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.identity.AssistedPerson;
import id.onestop.licensing.ejb.identity.CounterAccounts;
import id.onestop.licensing.ejb.identity.CounterPerson;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applications with an officer's help: begun in the person's name, filled by the same rules as online. */
@Stateless
public class AssistedApplicationService {

    @Inject
    CounterRepository visits;

    @Inject
    CounterDay day;

    @Inject
    CounterAccounts accounts;

    @Inject
    PrincipalRegistration principals;

    @Inject
    AssistedFiles files;

    @Inject
    FileAccess access;

    @Inject
    CounterPresence presence;

    @Inject
    DraftService drafts;

    @Inject
    PaperSightService sights;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    /**
     * Begins an application for the person of a visit, or goes on with the open draft.
     *
     * @return its number
     */
    @RequiresPermission(Permission.COUNTER)
    public String begin(long visitId, Wanted wanted) {
        var caller = callers.require();
        return files.begin(caller, wanted, person(caller, visitId).id());
    }

    /**
     * Begins an application for somebody else, whose power of attorney the person of the visit showed.
     *
     * @param principal the number decides who it is; the rest counts only for somebody who has no account yet
     * @return its number
     */
    @RequiresPermission(Permission.COUNTER)
    public String beginThroughProxy(
            long visitId, Wanted wanted, AssistedPerson principal, @Nullable LocalDate letterDate) {
        var caller = callers.require();
        var proxy = person(caller, visitId);
        requireLetter(caller, letterDate);
        var holder = principals.require(principal);
        if (holder.id() == proxy.id()) {
            throw new RuleViolation("PROXY_SELF");
        }
        return files.beginThrough(
                caller,
                wanted,
                new Party(holder.id(), holder.name()),
                new Party(proxy.id(), proxy.name()),
                requireNonNull(letterDate));
    }

    /** A file on the counter's one screen; the reading is recorded. */
    @RequiresPermission(Permission.COUNTER)
    public AssistedView open(String number) {
        var draft = drafts.open(number);
        audit.read(callers.require(), "DRAFT_OPENED_AT_COUNTER", number, null);
        return new AssistedView(draft, sights.list(number).seen());
    }

    /** Licences that the person of a visit may have renewed or replaced, newest first. */
    @RequiresPermission(Permission.COUNTER)
    public List<OldLicence> replaceable(long visitId) {
        var caller = callers.require();
        return files.replaceable(caller, person(caller, visitId).id());
    }

    /**
     * A new activation code to be printed for who stands here: the proxy, where there is one, and else the holder. Empty once
     * that account is awake; the principal's own code is for the principal alone, whose visit prints it.
     */
    @RequiresPermission(Permission.COUNTER)
    public Optional<ActivationCode> activationCode(String number) {
        var caller = callers.require();
        var application = access.require(caller, number);
        var proxy = application.proxyId();
        long agency = application.agencyId();
        long reader = proxy != null && presence.isServed(agency, proxy) ? proxy : application.applicantId();
        if (!presence.isServed(agency, reader)) {
            return Optional.empty();
        }
        var code = accounts.printableCode(reader);
        code.ifPresent(printed -> audit.read(caller, "ACTIVATION_CODE_PRINTED", number, "for account:" + reader));
        return code.map(printed -> new ActivationCode(accounts.require(reader).name(), printed));
    }

    /** A code and whose account it opens. */
    public record ActivationCode(String name, String code) {
        @Override
        public String toString() {
            return "ActivationCode";
        }
    }

    private CounterPerson person(Caller caller, long visitId) {
        long agencyId = caller.requireAgency();
        var visit = visits.requireOf(agencyId, visitId);
        if (!visit.day().equals(day.today(agencyId))) {
            throw new NotFound("VISIT_NOT_FOUND");
        }
        return accounts.require(visit.personId());
    }

    private void requireLetter(Caller caller, @Nullable LocalDate letterDate) {
        if (letterDate == null || letterDate.isAfter(day.today(caller.requireAgency()))) {
            throw new Invalid(List.of(new FieldError("letterDate", "PROXY_LETTER_DATE")));
        }
    }

    /** A draft with the papers that were seen. */
    public record AssistedView(DraftView draft, List<SightView> sights) {
        public AssistedView {
            sights = List.copyOf(sights);
        }
    }
}
