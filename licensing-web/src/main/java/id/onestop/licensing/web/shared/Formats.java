package id.onestop.licensing.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, hours, durations, numbers and sizes as ui rules write them; moments are shown in the agency's zone. */
@Named("format")
@RequestScoped
public class Formats {

    private static final long MINUTES_PER_HOUR = 60;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    @Inject
    Messages msg;

    @Inject
    Site site;

    private Locale locale = Languages.INDONESIAN;
    private ZoneId zone = ZoneId.of("Asia/Jakarta");
    private Texts texts = Texts.in(locale);

    @PostConstruct
    void settle() {
        settle(msg.locale(), site.getZone());
    }

    private void settle(Locale language, ZoneId where) {
        locale = language;
        zone = where;
        texts = Texts.in(language);
    }

    /** For places without a page. */
    public static Formats in(Locale locale, ZoneId zone) {
        var formats = new Formats();
        formats.settle(locale, zone);
        return formats;
    }

    /** Senin, 28 Desember 2026. */
    public String date(@Nullable Object moment) {
        return written(moment, "EEEE, d MMMM yyyy");
    }

    /** 28 Desember 2026. */
    public String day(@Nullable Object moment) {
        return written(moment, "d MMMM yyyy");
    }

    /** Sen 28 Des. */
    public String shortDate(@Nullable Object moment) {
        return written(moment, "EEE d MMM");
    }

    /** 10.15 WIB. */
    public String time(@Nullable Object moment) {
        if (moment instanceof Instant instant) {
            return HOUR.format(instant.atZone(zone)) + " " + zoneWord(zone);
        }
        return moment instanceof LocalTime hour ? HOUR.format(hour) + " " + zoneWord(zone) : "";
    }

    /** Senin, 28 Desember 2026, 10.15 WIB. */
    public String dateTime(@Nullable Instant moment) {
        return moment == null ? "" : date(moment) + ", " + time(moment);
    }

    /** Sen 28 Des, 10.15. */
    public String shortDateTime(@Nullable Instant moment) {
        return moment == null ? "" : shortDate(moment) + ", " + HOUR.format(moment.atZone(zone));
    }

    /** 2026-12-28T10:15+07:00, for the datetime attribute. */
    public String machine(@Nullable Instant moment) {
        return moment == null ? "" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }

    /** 4 jam 35 menit; minutes alone below an hour. */
    public String duration(@Nullable Duration duration) {
        if (duration == null) {
            return "";
        }
        long minutes = Math.abs(duration.toMinutes());
        long hours = minutes / MINUTES_PER_HOUR;
        long rest = minutes % MINUTES_PER_HOUR;
        if (hours == 0) {
            return texts.text("format.minutes", Texts.pairs("minutes", rest));
        }
        String key = rest == 0 ? "format.hours" : "format.hoursMinutes";
        return texts.text(key, Texts.pairs("hours", hours, "minutes", rest));
    }

    /** 3 hari kerja. */
    public String workingDays(long days) {
        return texts.text(days == 1 ? "format.workingDay" : "format.workingDays", Texts.pairs("days", days));
    }

    /** 3,5 MB. */
    public String size(long bytes) {
        return Sizes.of(bytes, locale);
    }

    /** 1.234,5. */
    public String number(Number number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }

    /** Rp10.000; nothing costs nothing: Gratis. */
    public String money(long rupiah) {
        return rupiah == 0 ? texts.text("format.free") : "Rp" + number(rupiah);
    }

    private String written(@Nullable Object moment, String pattern) {
        LocalDate date = moment instanceof Instant instant
                ? LocalDate.ofInstant(instant, zone)
                : moment instanceof LocalDate day ? day : null;
        return date == null ? "" : DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    private static String zoneWord(ZoneId zone) {
        return switch (zone.getId()) {
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> zone.getId();
        };
    }
}
