package id.onestop.licensing.ejb.audit;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.audit.AuditQueries.Found;
import id.onestop.licensing.ejb.audit.AuditQueries.Sought;
import id.onestop.licensing.ejb.identity.StaffNames;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shows who read whose data in the caller's own agency; who looks is written down too. */
@Stateless
public class AuditService {

    private static final String ACCOUNT = "account:";
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9-]{4,40}");

    @Inject
    AuditQueries queries;

    @Inject
    AuditTrail audit;

    @Inject
    StaffNames names;

    @Inject
    AgencyDirectory agencies;

    @Inject
    CurrentCaller callers;

    /**
     * The readings, newest first.
     *
     * @param after entry with which the page before ended
     */
    @RequiresPermission(Permission.AUDIT_READ)
    public AuditList list(AuditFilter filter, @Nullable Long after, int most) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        refuse(filter);
        var last = after == null
                ? null
                : queries.find(agency, after)
                        .orElseThrow(() -> new Invalid(List.of(new FieldError("cursor", "CURSOR_UNKNOWN"))));
        var found = queries.page(agency, sought(filter, agencies.byId(agency).zone(), last), most + 1);
        audit.read(caller, AuditActions.AUDIT_OPENED, "audit", filter.asked());
        var shown = found.subList(0, Math.min(most, found.size()));
        var readers = names.of(
                agency,
                shown.stream()
                        .map(AuditService::account)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return new AuditList(
                shown.stream().map(one -> row(one, readers)).toList(),
                found.size() > most ? shown.get(most - 1).id() : null);
    }

    /** Everybody who works or worked in the agency, by name: whom the filter can name. */
    @RequiresPermission(Permission.AUDIT_READ)
    public List<StaffNames.Named> people() {
        return names.all(callers.require().requireAgency());
    }

    private static Sought sought(AuditFilter filter, ZoneId zone, @Nullable Found last) {
        return new Sought(
                filter.account() == null ? null : ACCOUNT + filter.account(),
                filter.number(),
                filter.action(),
                filter.from() == null ? null : filter.from().atStartOfDay(zone).toInstant(),
                filter.until() == null
                        ? null
                        : filter.until().plusDays(1).atStartOfDay(zone).toInstant(),
                last);
    }

    private static void refuse(AuditFilter filter) {
        var faults = new ArrayList<FieldError>();
        if (filter.number() != null && !NUMBER.matcher(filter.number()).matches()) {
            faults.add(new FieldError("number", "AUDIT_NUMBER"));
        }
        if (filter.action() != null && !AuditActions.ALL.contains(filter.action())) {
            faults.add(new FieldError("action", "CHOICE_EXPECTED", Map.of("choices", AuditActions.ALL.toString())));
        }
        odd("from", filter.from(), faults);
        odd("until", filter.until(), faults);
        if (faults.isEmpty()
                && filter.from() != null
                && filter.until() != null
                && filter.until().isBefore(filter.from())) {
            faults.add(new FieldError("until", "AUDIT_PERIOD"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** Years that no database keeps as a time. */
    private static void odd(String field, @Nullable LocalDate day, List<FieldError> faults) {
        if (day != null && (day.getYear() < 1900 || day.getYear() > 9999)) {
            faults.add(new FieldError(field, "DATE_EXPECTED"));
        }
    }

    private static AuditRow row(Found found, Map<Long, String> readers) {
        var account = account(found);
        return new AuditRow(
                found.id(),
                found.at(),
                account,
                account == null ? null : readers.get(account),
                found.action(),
                found.subject(),
                found.detail());
    }

    private static @Nullable Long account(Found found) {
        return found.actor().matches(ACCOUNT + "\\d{1,18}")
                ? Long.valueOf(found.actor().substring(ACCOUNT.length()))
                : null;
    }
}
