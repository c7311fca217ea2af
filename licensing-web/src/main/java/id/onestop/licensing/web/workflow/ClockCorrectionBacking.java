package id.onestop.licensing.web.workflow;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.ejb.sla.ClockCorrectionService;
import id.onestop.licensing.ejb.sla.ClockLine;
import id.onestop.licensing.ejb.sla.CorrectClock;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the ledger of a clock right: three forms, one for each way, each with its ground. */
@Named
@RequestScoped
public class ClockCorrectionBacking {

    @Inject
    ClockCorrectionService corrections;

    @Inject
    ProgressService progress;

    @Inject
    LineWords words;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    private @Nullable ProgressView file;
    private @Nullable List<String> allowed;
    private final Ground voidGround = new Ground();
    private final Ground addGround = new Ground();
    private final Ground dayGround = new Ground();
    private @Nullable String line;
    private @Nullable String cause;
    private @Nullable LocalDate fromDay;
    private @Nullable String fromTime;
    private @Nullable LocalDate untilDay;
    private @Nullable String untilTime;
    private @Nullable LocalDate day0;

    /** Why it may be corrected, and what happened. */
    public static final class Ground {
        private @Nullable String basis;
        private @Nullable String reason;

        public @Nullable String getBasis() {
            return basis;
        }

        public void setBasis(@Nullable String basis) {
            this.basis = basis;
        }

        public @Nullable String getReason() {
            return reason;
        }

        public void setReason(@Nullable String reason) {
            this.reason = reason;
        }
    }

    public void load() {
        allowed();
        if (file().clock() == null) {
            throw new NotFound("CLOCK_NOT_FOUND", Map.of("number", getNumber()));
        }
    }

    public void voidPause() {
        Integer number = line != null && line.matches("\\d{1,6}") ? Integer.valueOf(line) : null;
        correct(
                new CorrectClock(
                        getNumber(),
                        ClockEventKind.PAUSE_VOIDED,
                        number,
                        null,
                        null,
                        null,
                        null,
                        text(voidGround.basis),
                        text(voidGround.reason)),
                Map.of("basis", "voidBasis", "reason", "voidReason"));
    }

    public void addPause() {
        try {
            correct(
                    new CorrectClock(
                            getNumber(),
                            ClockEventKind.PAUSE_ADDED,
                            null,
                            moment("fromTime", fromDay, fromTime),
                            moment("untilTime", untilDay, untilTime),
                            cause,
                            null,
                            text(addGround.basis),
                            text(addGround.reason)),
                    Map.of("basis", "addBasis", "reason", "addReason", "from", "fromDay", "until", "untilDay"));
        } catch (Invalid unreadable) {
            Refusals.show(unreadable);
        }
    }

    public void moveDay0() {
        correct(
                new CorrectClock(
                        getNumber(),
                        ClockEventKind.DAY0_MOVED,
                        null,
                        null,
                        null,
                        null,
                        day0,
                        text(dayGround.basis),
                        text(dayGround.reason)),
                Map.of("basis", "dayBasis", "reason", "dayReason"));
    }

    private void correct(CorrectClock command, Map<String, String> fields) {
        try {
            corrections.correct(command);
            Notices.add("workflow.correction.done");
            Redirects.to("/work/" + getNumber() + "/clock");
        } catch (LicensingException refused) {
            Refusals.show(refused, field -> fields.getOrDefault(field, field));
        }
    }

    private @Nullable Instant moment(String field, @Nullable LocalDate day, @Nullable String time) {
        if (day == null || time == null || time.isBlank()) {
            return null;
        }
        var written = time.strip().replace('.', ':');
        try {
            return day.atTime(LocalTime.parse(written.length() == 4 ? "0" + written : written))
                    .atZone(file().zone())
                    .toInstant();
        } catch (DateTimeException unreadable) {
            throw new Invalid(List.of(new FieldError(field, "CALENDAR_TIME")));
        }
    }

    private static String text(@Nullable String typed) {
        return requireNonNullElse(typed, "");
    }

    private ProgressView file() {
        if (file == null) {
            file = progress.openFile(FileAddress.number());
        }
        return file;
    }

    private List<String> allowed() {
        if (allowed == null) {
            allowed = corrections.causes(FileAddress.number());
        }
        return allowed;
    }

    public String getNumber() {
        return FileAddress.number();
    }

    public String getDay0Now() {
        var clock = file().clock();
        return clock == null ? "" : format.date(clock.ledger().get(0).date());
    }

    /** Pauses that count, by line. */
    public List<Option> getPauses() {
        return file().clockLines().stream()
                .filter(ClockLine::voidable)
                .map(pause -> new Option(
                        Integer.toString(pause.line()),
                        (pause.line() + 1) + ". " + words.what(pause),
                        format.dateTime(pause.at())))
                .toList();
    }

    public List<Option> getCauses() {
        return allowed().stream()
                .map(one -> new Option(one, msg.get("workflow.pause." + one)))
                .toList();
    }

    public Ground getVoidGround() {
        return voidGround;
    }

    public Ground getAddGround() {
        return addGround;
    }

    public Ground getDayGround() {
        return dayGround;
    }

    public @Nullable String getLine() {
        return line;
    }

    public void setLine(@Nullable String line) {
        this.line = line;
    }

    public @Nullable String getCause() {
        return cause;
    }

    public void setCause(@Nullable String cause) {
        this.cause = cause;
    }

    public @Nullable LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(@Nullable LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public @Nullable String getFromTime() {
        return fromTime;
    }

    public void setFromTime(@Nullable String fromTime) {
        this.fromTime = fromTime;
    }

    public @Nullable LocalDate getUntilDay() {
        return untilDay;
    }

    public void setUntilDay(@Nullable LocalDate untilDay) {
        this.untilDay = untilDay;
    }

    public @Nullable String getUntilTime() {
        return untilTime;
    }

    public void setUntilTime(@Nullable String untilTime) {
        this.untilTime = untilTime;
    }

    public @Nullable LocalDate getDay0() {
        return day0;
    }

    public void setDay0(@Nullable LocalDate day0) {
        this.day0 = day0;
    }
}
