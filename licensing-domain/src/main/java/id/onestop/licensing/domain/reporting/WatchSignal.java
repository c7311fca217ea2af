package id.onestop.licensing.domain.reporting;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something that the Head and the auditor should look at: facts, noted once, and no judgement. */
@Entity
@Table(name = "watch_signal")
public class WatchSignal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SignalKind kind;

    @Column(name = "subject_key", updatable = false)
    private String key;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(name = "account_name", updatable = false)
    private String accountName;

    @Column(name = "application_number", updatable = false)
    private @Nullable String number;

    @Column(updatable = false)
    private String facts;

    @Column(name = "noted_on", updatable = false)
    private LocalDate day;

    @Column(name = "noted_at", updatable = false)
    private Instant at;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected WatchSignal() {}

    /**
     * What was seen.
     *
     * @param key what it is about, so that the same is noted once
     * @param account the official
     * @param number the file; {@code null} where it is about many
     * @param facts by stable names; numbers and codes
     */
    public record Seen(
            SignalKind kind,
            String key,
            long account,
            String name,
            @Nullable String number,
            Map<String, String> facts) {

        /** Names of people: never printed. */
        @Override
        public String toString() {
            return "Seen " + kind + " " + key;
        }
    }

    /** Notes it. */
    public static WatchSignal of(long agencyId, Seen seen, LocalDate day, Instant at) {
        var made = new WatchSignal();
        made.agencyId = agencyId;
        made.kind = seen.kind();
        made.key = seen.key();
        made.accountId = seen.account();
        made.accountName = seen.name();
        made.number = seen.number();
        made.facts = new TreeMap<>(seen.facts())
                .entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue().replace('\n', ' '))
                        .collect(Collectors.joining("\n"));
        made.day = day;
        made.at = at;
        return made;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long version() {
        return version;
    }

    public long agencyId() {
        return agencyId;
    }

    public SignalKind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public long accountId() {
        return accountId;
    }

    public String accountName() {
        return accountName;
    }

    public @Nullable String number() {
        return number;
    }

    /** What was seen, by stable names. */
    public SortedMap<String, String> facts() {
        return Arrays.stream(facts.split("\n"))
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (first, second) -> first,
                        TreeMap::new));
    }

    public LocalDate day() {
        return day;
    }

    public Instant at() {
        return at;
    }
}
