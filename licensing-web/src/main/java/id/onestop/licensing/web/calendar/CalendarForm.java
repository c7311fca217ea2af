package id.onestop.licensing.web.calendar;

import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.ejb.workflow.CalendarEntryView;
import id.onestop.licensing.ejb.workflow.ChangeCalendar;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an administrator types of a change of the calendar; carried from form to preview to confirmation in the address. */
public final class CalendarForm {

    private @Nullable String entry;
    private boolean withdrawn;
    private @Nullable String kind;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private @Nullable String name;
    private @Nullable String decree;
    private @Nullable String opens;
    private @Nullable String closes;
    private @Nullable String restFrom;
    private @Nullable String restTo;

    static CalendarForm of(Map<String, String> carried) {
        var form = new CalendarForm();
        form.entry = carried.get("entry");
        form.withdrawn = "true".equals(carried.get("withdrawn"));
        form.kind = carried.get("kind");
        form.first = day(carried.get("first"));
        form.last = day(carried.get("last"));
        form.name = carried.get("name");
        form.decree = carried.get("decree");
        form.opens = carried.get("opens");
        form.closes = carried.get("closes");
        form.restFrom = carried.get("restFrom");
        form.restTo = carried.get("restTo");
        return form;
    }

    static CalendarForm of(CalendarEntryView known) {
        var days = known.days();
        var form = new CalendarForm();
        form.entry = Long.toString(known.id());
        form.kind = days.kind().name();
        form.first = days.first();
        form.last = days.last().equals(days.first()) ? null : days.last();
        form.name = days.name();
        var hours = days.hours();
        if (hours != null) {
            form.opens = hours.opens().toString();
            form.closes = hours.closes().toString();
            var rest = hours.rests().stream().findFirst();
            form.restFrom =
                    rest.map(OfficeHours.Rest::from).map(LocalTime::toString).orElse(null);
            form.restTo =
                    rest.map(OfficeHours.Rest::to).map(LocalTime::toString).orElse(null);
        }
        return form;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** The command. */
    ChangeCalendar command() {
        Long known = entry != null && entry.matches("\\d{1,18}") ? Long.valueOf(entry) : null;
        String by = Objects.requireNonNullElse(decree, "");
        if (withdrawn) {
            return ChangeCalendar.withdrawal(Objects.requireNonNull(known, "an entry is withdrawn"), by);
        }
        var faults = new ArrayList<FieldError>();
        var change = new ChangeCalendar(
                known,
                false,
                Stream.of(DecreedKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                first,
                last,
                Objects.requireNonNullElse(name, ""),
                by,
                time("opens", opens, faults),
                time("closes", closes, faults),
                time("restFrom", restFrom, faults),
                time("restTo", restTo, faults));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return change;
    }

    /** Hours are typed as people write them: 7.30, 07:30. */
    private static @Nullable LocalTime time(String field, @Nullable String text, List<FieldError> faults) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var written = text.strip().replace('.', ':');
        try {
            return LocalTime.parse(written.length() == 4 ? "0" + written : written);
        } catch (DateTimeException unreadable) {
            faults.add(new FieldError(field, "CALENDAR_TIME"));
            return null;
        }
    }

    /** Everything that was typed, by the name of its field. */
    public Map<String, String> getCarried() {
        var carried = new LinkedHashMap<String, @Nullable String>();
        carried.put("entry", entry);
        carried.put("withdrawn", withdrawn ? "true" : null);
        carried.put("kind", kind);
        carried.put("first", first == null ? null : first.toString());
        carried.put("last", last == null ? null : last.toString());
        carried.put("name", name);
        carried.put("decree", decree);
        carried.put("opens", opens);
        carried.put("closes", closes);
        carried.put("restFrom", restFrom);
        carried.put("restTo", restTo);
        var said = new LinkedHashMap<String, String>();
        carried.forEach((field, value) -> {
            if (value != null && !value.isBlank()) {
                said.put(field, value.strip());
            }
        });
        return said;
    }

    String query() {
        return getCarried().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    public @Nullable String getEntry() {
        return entry;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    void withdraw() {
        withdrawn = true;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getFirst() {
        return first;
    }

    public void setFirst(@Nullable LocalDate first) {
        this.first = first;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getDecree() {
        return decree;
    }

    public void setDecree(@Nullable String decree) {
        this.decree = decree;
    }

    public @Nullable String getOpens() {
        return opens;
    }

    public void setOpens(@Nullable String opens) {
        this.opens = opens;
    }

    public @Nullable String getCloses() {
        return closes;
    }

    public void setCloses(@Nullable String closes) {
        this.closes = closes;
    }

    public @Nullable String getRestFrom() {
        return restFrom;
    }

    public void setRestFrom(@Nullable String restFrom) {
        this.restFrom = restFrom;
    }

    public @Nullable String getRestTo() {
        return restTo;
    }

    public void setRestTo(@Nullable String restTo) {
        this.restTo = restTo;
    }
}
