package id.onestop.licensing.web.calendar;

import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.ejb.workflow.ChangeCalendar;
import id.onestop.licensing.web.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Days that a decree closes, opens or shortens.
 *
 * @param replaces id of the entry that this one takes the place of, or that is withdrawn
 * @param withdrawn the entry goes and nothing takes its place; only its id and the decree are needed then
 * @param kind NATIONAL_HOLIDAY, LOCAL_HOLIDAY, JOINT_LEAVE, ELECTION_DAY, MAKE_UP_DAY or HALF_DAY
 * @param last absent for a single day
 * @param opens hours of make-up days and half days, such as 07:30
 */
public record CalendarChangeRequest(
        @Nullable String replaces,
        @Nullable String withdrawn,
        @Nullable String kind,
        @Nullable String first,
        @Nullable String last,
        @Nullable String name,
        @Nullable String decree,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable String restFrom,
        @Nullable String restTo) {

    private static final int LONGEST = 400;

    private static final CalendarChangeRequest EMPTY =
            new CalendarChangeRequest(null, null, null, null, null, null, null, null, null, null, null);

    /** The command; a body that is not there says nothing. */
    static ChangeCalendar command(@Nullable CalendarChangeRequest request) {
        var said = request == null ? EMPTY : request;
        var asked = new Parameters();
        boolean gone = asked.flag("withdrawn", said.withdrawn());
        var entry = asked.key("replaces", said.replaces());
        if (gone && entry.isEmpty()) {
            asked.required("replaces", entry);
        }
        var change = new ChangeCalendar(
                entry.orElse(null),
                gone,
                asked.choice("kind", said.kind(), DecreedKind.class).orElse(null),
                asked.date("first", said.first()).orElse(null),
                asked.date("last", said.last()).orElse(null),
                asked.optionalText("name", said.name(), LONGEST).orElse(""),
                asked.optionalText("decree", said.decree(), LONGEST).orElse(""),
                asked.time("opens", said.opens()).orElse(null),
                asked.time("closes", said.closes()).orElse(null),
                asked.time("restFrom", said.restFrom()).orElse(null),
                asked.time("restTo", said.restTo()).orElse(null));
        asked.require();
        return change;
    }
}
