package id.onestop.licensing.domain.signature;

import id.onestop.licensing.domain.shared.Notice;
import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The certificate of a signatory ends soon: he and those who administer the staff are told.
 *
 * @param person the signatory
 * @param lastDay last day of the certificate
 * @param administrators accounts
 */
public record CertificateExpiring(
        long agencyId,
        long accountId,
        String person,
        String serial,
        LocalDate lastDay,
        int days,
        List<Long> administrators,
        Instant occurredAt)
        implements RecordedEvent {

    public CertificateExpiring {
        administrators = List.copyOf(administrators);
    }

    @Override
    public String subject() {
        return "account:" + accountId;
    }

    @Override
    public String operation() {
        return "SIGNER_CERTIFICATE_EXPIRING";
    }

    @Override
    public String actor() {
        return "system";
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("number", serial, "days", Integer.toString(days)));
    }

    @Override
    public List<Notice> notices() {
        var notices = new ArrayList<Notice>();
        notices.add(notice("certificate-expiring", accountId));
        administrators.stream()
                .filter(account -> account != accountId)
                .map(account -> notice("certificate-expiring-of", account))
                .forEach(notices::add);
        return notices;
    }

    private Notice notice(String template, long account) {
        return new Notice(
                template,
                account,
                Map.of(
                        "person", person,
                        "lastDayId", words(Locale.forLanguageTag("id")),
                        "lastDayEn", words(Locale.ENGLISH)),
                Notice.key(template, Long.toString(account), serial, Integer.toString(days)));
    }

    private String words(Locale language) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", language).format(lastDay);
    }

    /** Names a person: never printed. */
    @Override
    public String toString() {
        return "CertificateExpiring " + serial;
    }
}
