package id.onestop.licensing.domain.application;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.identity.Hashes;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.RuleViolation;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A power of attorney (surat kuasa, row 37): one person acts for another in one application and sees nothing else of theirs.
 *
 * <p>Online the principal makes a code and passes it on, so nobody is looked up by name or number; at the counter an officer
 * sees the letter. The licence's holder is always the principal.
 */
@Entity
@Table(name = "power_of_attorney")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class PowerOfAttorney {

    public static final Duration CODE_LIFETIME = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "service_code", updatable = false)
    private String serviceCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private ApplicationKind kind;

    /** The principal: whose application it will be. */
    @Column(name = "applicant_id", updatable = false)
    private long principalId;

    @Column(name = "principal_name", updatable = false)
    private String principalName;

    @Column(name = "proxy_id")
    private @Nullable Long proxyId;

    @Column(name = "proxy_name")
    private @Nullable String proxyName;

    @Column(name = "code_hash")
    private @Nullable String codeHash;

    @Column(name = "code_until")
    private @Nullable Instant codeUntil;

    /** Date of the letter that an officer saw. */
    @Column(name = "letter_date", updatable = false)
    private @Nullable LocalDate letterDate;

    @Column(name = "seen_by", updatable = false)
    private @Nullable Long seenBy;

    @Column(name = "application_number")
    private @Nullable String applicationNumber;

    private @Nullable String renews;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected PowerOfAttorney() {}

    /** What the proxy may do: begin and carry one application of this kind. */
    public record Scope(long agencyId, String serviceCode, ApplicationKind kind) {}

    /** One of the two people, with the name as it was then. */
    public record Party(long accountId, String name) {
        @Override
        public String toString() {
            return "Party " + accountId;
        }
    }

    private PowerOfAttorney(Scope scope, Party principal, Instant at) {
        this.agencyId = scope.agencyId();
        this.serviceCode = scope.serviceCode();
        this.kind = scope.kind();
        this.principalId = principal.accountId();
        this.principalName = principal.name();
        this.givenAt = at;
    }

    /** The principal gives it online; whoever brings the code first is the proxy. */
    public static PowerOfAttorney online(Scope scope, Party principal, String code, Instant at) {
        var power = new PowerOfAttorney(scope, principal, at);
        power.codeHash = hash(code);
        power.codeUntil = at.plus(CODE_LIFETIME);
        return power;
    }

    /** An officer saw the letter of the two at the counter. */
    public static PowerOfAttorney onPaper(
            Scope scope, Party principal, Party proxy, LocalDate letterDate, long officer, Instant at) {
        var power = new PowerOfAttorney(scope, principal, at);
        power.letterDate = letterDate;
        power.seenBy = officer;
        power.name(proxy);
        return power;
    }

    /** What is kept of a code. */
    public static String hash(String code) {
        return Hashes.sha256("power of attorney " + code);
    }

    /** The proxy brings the code; it works once and for a week. */
    public void take(Party proxy, Instant at) {
        if (codeHash == null || codeUntil == null || !at.isBefore(codeUntil) || endedAt != null) {
            throw new RuleViolation("PROXY_CODE_WRONG");
        }
        codeHash = null;
        name(proxy);
    }

    private void name(Party proxy) {
        if (proxy.accountId() == principalId) {
            throw new RuleViolation("PROXY_SELF");
        }
        proxyId = proxy.accountId();
        proxyName = proxy.name();
    }

    /** Names the one application that it is for. */
    public void bind(String number) {
        if (applicationNumber != null && !applicationNumber.equals(number)) {
            throw new Conflict("PROXY_BOUND");
        }
        applicationNumber = number;
    }

    /** Names the licence that the application is to renew or replace, by the number of its own application. */
    public void about(String number) {
        renews = number;
    }

    /** The principal takes it back. */
    public void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
            codeHash = null;
        }
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long version() {
        return version;
    }

    public Scope scope() {
        return new Scope(agencyId, serviceCode, kind);
    }

    public Party principal() {
        return new Party(principalId, principalName);
    }

    public Optional<Party> proxy() {
        return proxyId == null ? Optional.empty() : Optional.of(new Party(proxyId, requireNonNull(proxyName)));
    }

    public Optional<String> applicationNumber() {
        return Optional.ofNullable(applicationNumber);
    }

    /** The application whose licence is to be renewed or replaced. */
    public Optional<String> renews() {
        return Optional.ofNullable(renews);
    }

    public Optional<LocalDate> letterDate() {
        return Optional.ofNullable(letterDate);
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Optional<Instant> codeUntil() {
        return Optional.ofNullable(codeUntil);
    }

    public boolean ended() {
        return endedAt != null;
    }

    @Override
    public String toString() {
        return "PowerOfAttorney " + id;
    }
}
