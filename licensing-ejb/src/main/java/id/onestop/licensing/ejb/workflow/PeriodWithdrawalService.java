package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.calendar.CalendarEntry;
import id.onestop.licensing.domain.calendar.SpecialHours;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyProfileService;
import id.onestop.licensing.ejb.calendar.CalendarEntryRepository;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.workflow.CalendarEffects.Place;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes hours of a period, such as Ramadan, out of an agency's own calendar again; says first what that moves. */
@Stateless
public class PeriodWithdrawalService {

    private static final Logger logger = LoggerFactory.getLogger(PeriodWithdrawalService.class);

    private static final int DECREE_LENGTH = 200;
    private static final String REQUIRED = "REQUIRED";

    @Inject
    CalendarEntryRepository entries;

    @Inject
    CalendarEffects effects;

    @Inject
    AgencyProfileService profiles;

    @Inject
    AgencyTime time;

    @Inject
    CurrentCaller callers;

    /** One of the agency's own periods; those of the shared calendar are not the agency's to withdraw. */
    @RequiresPermission(Permission.CONFIGURE)
    public SpecialHours period(WithdrawPeriod command) {
        return find(command).orElseThrow(() -> new NotFound("CALENDAR_PERIOD_UNKNOWN"));
    }

    private Optional<SpecialHours> find(WithdrawPeriod command) {
        var first = command.first();
        var last = command.last();
        return first == null || last == null
                ? Optional.empty()
                : time.profile(callers.require().requireAgency()).specialHours().stream()
                        .filter(one -> one.isNamed(command.name(), first, last))
                        .findFirst();
    }

    /**
     * Every limit that would fall due at another moment without it; changes nothing.
     *
     * @throws Invalid if it does not say which period
     */
    @RequiresPermission(Permission.CONFIGURE)
    public CalendarImportPreview preview(WithdrawPeriod command) {
        long agency = callers.require().requireAgency();
        refuse(unnamed(command));
        var period = period(command);
        var entered = entries.inForce(agency).stream().map(CalendarEntry::days).toList();
        var then = time.with(agency, entered, time.profile(agency).without(period));
        var moves = effects.of(agency, then, period.first(), period.last(), Place.START);
        return new CalendarImportPreview(List.of(), true, moves.rows(), moves.next() == null);
    }

    /** How many running files count days of it, whether their limit would move or not. */
    @RequiresPermission(Permission.CONFIGURE)
    public long counting(SpecialHours period) {
        return effects.counting(callers.require().requireAgency(), period.first(), period.last());
    }

    /**
     * Withdraws it; the workers count what that moves.
     *
     * @throws Invalid with everything that is missing
     */
    @RequiresPermission(Permission.CONFIGURE)
    public void confirm(WithdrawPeriod command) {
        var decree = command.decree().strip();
        var faults = unnamed(command);
        if (decree.isEmpty()) {
            faults.add(new FieldError("decree", REQUIRED));
        } else if (decree.length() > DECREE_LENGTH) {
            faults.add(new FieldError("decree", "TOO_LONG", Map.of("max", DECREE_LENGTH)));
        }
        refuse(faults);
        var period = period(command);
        profiles.withdraw(period, decree);
        logger.atInfo().addKeyValue("first", period.first()).log("Period withdrawn from the calendar");
    }

    private static List<FieldError> unnamed(WithdrawPeriod command) {
        var faults = new ArrayList<FieldError>();
        if (command.name().isBlank()) {
            faults.add(new FieldError("name", REQUIRED));
        }
        if (command.first() == null) {
            faults.add(new FieldError("first", REQUIRED));
        }
        if (command.last() == null) {
            faults.add(new FieldError("last", REQUIRED));
        }
        return faults;
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
