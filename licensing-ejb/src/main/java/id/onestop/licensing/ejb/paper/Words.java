package id.onestop.licensing.ejb.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How Indonesian letters write dates, times and small numbers (domain 9.5). */
final class Words {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", INDONESIAN);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", INDONESIAN);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", INDONESIAN);

    private static final List<String> NUMBERS =
            List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh");

    private Words() {}

    /** {@code 29 Desember 2026}. */
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code Selasa, 29 Desember 2026}. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 29 Desember 2026, 11.32 WIB}. */
    static String moment(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return DATE.format(local) + ", " + TIME.format(local) + " " + zone(zone);
    }

    /** {@code 29 Des 2026, 11.32}. */
    static String brief(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return SHORT.format(local) + ", " + TIME.format(local);
    }

    /** {@code 1 (satu)}; larger numbers in digits alone. */
    static String ordinal(int number) {
        return number < NUMBERS.size() ? number + " (" + NUMBERS.get(number) + ")" : Integer.toString(number);
    }

    /** {@code 1 hari 2 jam 5 menit}, a day being 7 hours 30 minutes of office time. */
    static String duration(long minutes) {
        long days = minutes / 450;
        long hours = minutes % 450 / 60;
        long rest = minutes % 450 % 60;
        var text = (days > 0 ? days + " hari " : "") + (hours > 0 ? hours + " jam " : "");
        return (text + (rest > 0 || text.isEmpty() ? rest + " menit" : "")).strip();
    }

    private static String zone(ZoneId zone) {
        return switch (zone.getId()) {
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> "WIB";
        };
    }
}
