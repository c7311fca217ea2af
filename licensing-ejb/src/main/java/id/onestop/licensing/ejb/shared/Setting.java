package id.onestop.licensing.ejb.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Every setting of the product, once: key, kind, default, and what it is for.
 *
 * <p>An environment variable is the key in capitals with underscores ({@code licensing.public-address} is
 * {@code LICENSING_PUBLIC_ADDRESS}). The table in {@code settings.md} is generated from here; values are read through
 * {@link Settings}.
 */
public enum Setting {
    PROFILE("licensing.profile", Kind.PROFILE, "production", "`production` or `demonstration`"),
    PUBLIC_ADDRESS(
            "licensing.public-address",
            Kind.TEXT,
            "http://127.0.0.1:8080",
            "Address in QR codes and messages, without a slash at the end"),
    PORT("licensing.port", Kind.NUMBER, "8080", "Port of the runnable bundle (not read on Payara Server)"),
    DATA("licensing.data", Kind.PATH, "data", "Folder of uploaded files, issued papers and the embedded database"),
    CONFIG(
            "licensing.config",
            Kind.PATH,
            "config",
            "Folder with `calendars`, `agencies` and `regulations` (and `demo` for the demonstration)"),

    DB_URL("licensing.db.url", Kind.TEXT, "", "JDBC address of PostgreSQL; empty: H2 in the data folder"),
    DB_USER("licensing.db.user", Kind.TEXT, "licensing", "Database login of the application"),
    DB_PASSWORD("licensing.db.password", Kind.SECRET, "licensing", "Its password"),
    DB_OWNER_USER(
            "licensing.db.owner.user",
            Kind.TEXT,
            "",
            "Login that owns and migrates the schema; empty: the application's"),
    DB_OWNER_PASSWORD("licensing.db.owner.password", Kind.SECRET, "", "Its password"),

    SMTP_HOST(
            "licensing.smtp.host",
            Kind.TEXT,
            "",
            "Mail server; empty: no mail leaves (demonstration: the mailbox page)"),
    SMTP_PORT("licensing.smtp.port", Kind.NUMBER, "587", "Its port"),
    SMTP_TLS("licensing.smtp.tls", Kind.TEXT, "starttls", "`starttls`, `tls` or `none`"),
    SMTP_USER("licensing.smtp.user", Kind.TEXT, "", "Login at the mail server; empty: none"),
    SMTP_PASSWORD("licensing.smtp.password", Kind.SECRET, "", "Its password"),
    SMTP_FROM("licensing.smtp.from", Kind.TEXT, "perizinan@onestop.example.id", "Sender of messages"),

    DEMO_FILES(
            "licensing.demo.files",
            Kind.FLAG,
            "true",
            "The first start of a demonstration makes some files; production never does"),

    ADMINISTRATOR_AGENCY(
            "licensing.administrator.agency",
            Kind.TEXT,
            "",
            "Code of the agency whose first administrator is named here; all three or none"),
    ADMINISTRATOR_EMAIL(
            "licensing.administrator.email",
            Kind.TEXT,
            "",
            "Where the administrator's code for choosing a password is sent"),
    ADMINISTRATOR_NAME("licensing.administrator.name", Kind.TEXT, "", "The administrator's name, without titles"),

    CLAMD_ADDRESS("licensing.clamd.address", Kind.TEXT, "", "`host:port` of the virus scanner clamd; empty: none"),
    UPLOADS_UNSCANNED(
            "licensing.uploads.unscanned",
            Kind.FLAG,
            "false",
            "Production takes uploads although there is no virus scanner"),
    UPLOAD_MAX_MEGABYTES("licensing.uploads.max-megabytes", Kind.NUMBER, "10", "Largest file that a person may upload"),

    SESSION_IDLE_MINUTES("licensing.session.idle-minutes", Kind.NUMBER, "30", "A session ends after so much silence"),
    SESSION_ABSOLUTE_HOURS(
            "licensing.session.absolute-hours", Kind.NUMBER, "8", "A session ends after so long in any case"),
    LOCKOUT_ATTEMPTS(
            "licensing.lockout.attempts", Kind.NUMBER, "5", "Wrong passwords until an account or partner has to wait"),
    LOCKOUT_MINUTES("licensing.lockout.minutes", Kind.NUMBER, "15", "How long it has to wait"),
    LOCKOUT_ADDRESS_ATTEMPTS(
            "licensing.lockout.address-attempts",
            Kind.NUMBER,
            "30",
            "The same for all accounts tried from one address (an office may share one)"),
    REGISTRATIONS_PER_ADDRESS(
            "licensing.registration.per-address",
            Kind.NUMBER,
            "20",
            "Registrations and codes asked for from one address until it has to wait"),
    PASSWORD_LEAST_LENGTH("licensing.password.least-length", Kind.NUMBER, "12", "Shortest password"),
    PASSWORD_MEMORY_KIB(
            "licensing.password.memory-kib",
            Kind.NUMBER,
            "19456",
            "Memory of one password check (Argon2id); old hashes follow at the next sign-in"),
    PASSWORD_PASSES("licensing.password.passes", Kind.NUMBER, "2", "Passes of one password check"),
    TRUSTED_PROXIES(
            "licensing.trusted-proxies",
            Kind.TEXT,
            "",
            "Addresses of proxies whose `X-Forwarded-For` is believed, divided by commas"),
    TOKEN_MINUTES("licensing.token.minutes", Kind.NUMBER, "60", "Life of an access token of a partner"),
    PERSONAL_TOKEN_DAYS("licensing.token.personal-days", Kind.NUMBER, "90", "Life of a personal token"),
    IDENTITY_KEY(
            "licensing.identity-key",
            Kind.SECRET,
            "demonstration-only-identity-key!",
            "Encrypts identity numbers and keys their look-up hash; at least 32 characters, never changed later"),

    HOLIDAY_WARNING_DAYS(
            "licensing.holidays.warning-days",
            Kind.NUMBER,
            "60",
            "Warn so long before a year without a holiday decree"),
    DEEMED_DECISIONS(
            "licensing.deemed-decisions",
            Kind.FLAG,
            "false",
            "Silence grants a licence where its definition says so (files accepted from then on); its source is news of a"
                    + " joint decree: confirm before use"),
    FORECAST_CASES(
            "licensing.forecast.cases",
            Kind.NUMBER,
            "30",
            "A forecast is shown only from so many similar files on; worklists go by the budgets of the steps until"
                    + " then"),
    LICENCE_YEARS("licensing.licence.years", Kind.NUMBER, "5", "Validity of a licence where its definition names none"),
    PRACTICE_PLACES(
            "licensing.practice.places",
            Kind.NUMBER,
            "3",
            "Places at which a person may practise at a time, over all agencies (Permenkes 13/2025 art. 149)"),
    RENEWAL_MONTHS(
            "licensing.renewal.months",
            Kind.NUMBER,
            "6",
            "A licence may be renewed so many months before its last day (no national figure known: confirm before"
                    + " use)"),
    VERIFICATIONS_PER_MINUTE(
            "licensing.verification.per-minute",
            Kind.NUMBER,
            "30",
            "Verifications that one address may ask for in a minute"),
    TRACKINGS_PER_MINUTE(
            "licensing.tracking.per-minute",
            Kind.NUMBER,
            "10",
            "Times a minute that one address may look for an application by number and birth date"),
    TRACKING_MISSES(
            "licensing.tracking.misses",
            Kind.NUMBER,
            "30",
            "Wrong birth dates in an hour, from wherever, until an application cannot be looked for within the hour"),
    CERTIFICATE_WARNING_DAYS(
            "licensing.certificate.warning-days",
            Kind.NUMBER,
            "30",
            "Warn a signatory and the operators so long before a certificate expires"),
    FACILITY_LINKS_PER_MINUTE(
            "licensing.facility.per-minute",
            Kind.NUMBER,
            "20",
            "Times a minute that one address may open or answer links to heads of facilities");

    /** What a value must look like. */
    public enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        PATH,
        PROFILE,
        SECRET
    }

    private final String key;
    private final Kind kind;
    private final String otherwise;
    private final String description;

    Setting(String key, Kind kind, String otherwise, String description) {
        this.key = key;
        this.kind = kind;
        this.otherwise = otherwise;
        this.description = description;
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** The default; may be empty. */
    public String otherwise() {
        return otherwise;
    }

    public String environmentVariable() {
        return key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    /** A secret that everybody can read here: no production runs with it. */
    boolean defaultIsPublicSecret() {
        return kind == Kind.SECRET && !otherwise.isEmpty();
    }

    /** All settings as a Markdown table. */
    static String table() {
        return Arrays.stream(values())
                .map(setting -> "| `%s` | %s | %s | %s |"
                        .formatted(
                                setting.environmentVariable(),
                                setting.kind.name().toLowerCase(Locale.ROOT),
                                setting.otherwise.isEmpty() ? "" : "`" + setting.otherwise + "`",
                                setting.description))
                .collect(
                        Collectors.joining("\n", "| variable | kind | default | meaning |\n|---|---|---|---|\n", "\n"));
    }
}
