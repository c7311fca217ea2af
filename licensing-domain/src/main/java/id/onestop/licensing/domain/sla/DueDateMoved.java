package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Notice;
import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The limit of a file was counted anew: days changed, a person put the ledger right, or a partner was out.
 *
 * @param operation {@code DUE_DATE_MOVED} or {@code CLOCK_CORRECTED}
 * @param before {@code null} where there was no limit
 * @param cause decree, kind of the correction, or the partner
 * @param news what the applicant is told; {@code null} where the day stays, or nobody waits for it any more
 */
public record DueDateMoved(
        long agencyId,
        String number,
        String operation,
        String actor,
        @Nullable Instant before,
        Instant after,
        @Nullable String cause,
        @Nullable News news,
        Instant occurredAt)
        implements RecordedEvent {

    private static final String PATTERN = "EEEE, d MMMM yyyy";

    /** Why a limit moved, as the applicant is told. */
    public enum Why {
        CALENDAR,
        CORRECTION,
        OUTAGE,
        DEFINITION
    }

    /**
     * The promise lies on another day.
     *
     * @param applicant account
     */
    public record News(long applicant, Why why, LocalDate before, LocalDate after) {

        /** Nothing while the day stays. */
        public static @Nullable News of(long applicant, Why why, @Nullable LocalDate before, LocalDate after) {
            return before == null || before.equals(after) ? null : new News(applicant, why, before, after);
        }
    }

    /** Days changed. */
    public static DueDateMoved byCalendar(
            String number,
            ClockChanged changed,
            @Nullable Instant before,
            @Nullable String decree,
            @Nullable News news) {
        return new DueDateMoved(
                changed.agencyId(),
                number,
                "DUE_DATE_MOVED",
                Actor.SYSTEM.reference(),
                before,
                changed.dueAt(),
                decree,
                news,
                changed.occurredAt());
    }

    /** A partner was out and is there again. */
    public static DueDateMoved byOutage(
            String number, ClockChanged changed, @Nullable Instant before, PartnerOutage outage, @Nullable News news) {
        return new DueDateMoved(
                changed.agencyId(),
                number,
                "DUE_DATE_MOVED",
                Actor.SYSTEM.reference(),
                before,
                changed.dueAt(),
                outage.partner(),
                news,
                changed.occurredAt());
    }

    /** The file runs under another version of its definition. */
    public static DueDateMoved byDefinition(
            String number, ClockChanged changed, @Nullable Instant before, Actor by, int version, @Nullable News news) {
        return new DueDateMoved(
                changed.agencyId(),
                number,
                "DUE_DATE_MOVED",
                by.reference(),
                before,
                changed.dueAt(),
                "v" + version,
                news,
                changed.occurredAt());
    }

    /** A person corrected the ledger; his reason stands there, not here. */
    public static DueDateMoved byCorrection(
            String number, ClockChanged changed, @Nullable Instant before, Actor by, @Nullable News news) {
        return new DueDateMoved(
                changed.agencyId(),
                number,
                "CLOCK_CORRECTED",
                by.reference(),
                before,
                changed.dueAt(),
                changed.kind().name(),
                news,
                changed.occurredAt());
    }

    @Override
    public String subject() {
        return number;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        if (before != null) {
            facts.put("dueBefore", before.toString());
        }
        facts.put("dueAfter", after.toString());
        if (cause != null) {
            facts.put("cause", cause.replace(';', ','));
        }
        return facts;
    }

    /** One message per file, cause and new day. */
    @Override
    public List<Notice> notices() {
        return news == null ? List.of() : List.of(notice(news));
    }

    private Notice notice(News told) {
        var because = Objects.requireNonNullElse(cause, "");
        var template = "limit-moved-" + told.why().name().toLowerCase(Locale.ROOT);
        return new Notice(
                template,
                told.applicant(),
                Map.of(
                        "number", number,
                        "because", because,
                        "beforeId", words(told.before(), Locale.forLanguageTag("id")),
                        "beforeEn", words(told.before(), Locale.ENGLISH),
                        "afterId", words(told.after(), Locale.forLanguageTag("id")),
                        "afterEn", words(told.after(), Locale.ENGLISH)),
                Notice.key(template, number, because, told.after().toString()));
    }

    private static String words(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern(PATTERN, language).format(day);
    }
}
