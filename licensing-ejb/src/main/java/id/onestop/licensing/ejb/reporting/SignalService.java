package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.reporting.WatchSignal;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Signals for the Head and the auditor (row 104); that they were read is on record. */
@Stateless
public class SignalService {

    @Inject
    SignalRepository signals;

    @Inject
    AccountDirectory accounts;

    @Inject
    AgencyNow office;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    /**
     * Latest first.
     *
     * @param before id of the last of the page before; 0 for the first page
     */
    @RequiresPermission(Permission.SIGNALS_READ)
    public List<SignalView> list(long before, int limit) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var found = signals.list(agency, before, limit);
        audit.read(caller, "SIGNALS_OPENED", "signals", null);
        var services = office.services(agency);
        var steps = office.steps(agency);
        return found.stream().map(signal -> view(signal, services, steps)).toList();
    }

    private SignalView view(WatchSignal signal, Map<String, Words> services, Map<List<String>, Words> steps) {
        var facts = signal.facts();
        String service = facts.getOrDefault("service", "");
        String step = facts.getOrDefault("step", "");
        var proxy = facts.get("proxy");
        return new SignalView(
                signal.id(),
                signal.kind(),
                signal.day(),
                signal.at(),
                signal.accountName(),
                signal.number(),
                Objects.requireNonNullElse(services.get(service), Words.of(service)),
                Objects.requireNonNullElse(steps.get(List.of(service, step)), Words.of(step)),
                proxy == null ? null : accounts.person(Long.parseLong(proxy)).nameWithTitles(),
                facts);
    }
}
