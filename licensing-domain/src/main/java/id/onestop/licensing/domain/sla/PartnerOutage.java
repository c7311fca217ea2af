package id.onestop.licensing.domain.sla;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A partner's system that is out, as a person declared it; ended once, never rewritten.
 *
 * <p>It stops the clock only where the line waits for the partner (decision Clock-Stops-When-The-Line-Waits): at steps of
 * the kinds and services named here, and only if the service says that a partner's outage stops its clock.
 */
@Entity
@Table(name = "partner_outage")
public class PartnerOutage {

    /** What stops the clock, as the ledger names it. */
    public static final String CAUSE = "PARTNER_OUTAGE";

    /** Nobody learns later than this that a partner was out. */
    private static final Duration OLDEST = Duration.ofDays(31);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "partner", updatable = false)
    private String partner;

    @Column(name = "services", updatable = false)
    private String services;

    @Column(name = "step_kinds", updatable = false)
    private String stepKinds;

    @Column(name = "since", updatable = false)
    private Instant since;

    @Column(name = "basis", updatable = false)
    private String basis;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "declared_by", updatable = false)
    private long declaredBy;

    @Column(name = "declared_by_name", updatable = false)
    private String declaredByName;

    @Column(name = "declared_at", updatable = false)
    private Instant declaredAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_note")
    private @Nullable String endNote;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    @Column(name = "ended_by_name")
    private @Nullable String endedByName;

    @Column(name = "end_declared_at")
    private @Nullable Instant endDeclaredAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected PartnerOutage() {}

    /**
     * What is said of an outage.
     *
     * @param partner as people know it; ledger and card print it
     * @param stepKinds kinds of the steps that cannot be done without the partner
     */
    public record Declaration(
            String partner, List<String> services, List<String> stepKinds, Instant since, String basis, String reason) {
        public Declaration {
            services = List.copyOf(services);
            stepKinds = List.copyOf(stepKinds);
        }
    }

    /**
     * Declares it in the name of a person.
     *
     * @throws RuleViolation if it begins in the future, or longer ago than anybody learns of it
     */
    public static PartnerOutage declare(long agencyId, Declaration said, Actor by, Instant at) {
        if (!credible(said.since(), at)) {
            throw new RuleViolation("OUTAGE_SINCE");
        }
        var outage = new PartnerOutage();
        outage.agencyId = agencyId;
        outage.partner = said.partner();
        outage.services = String.join(",", said.services());
        outage.stepKinds = String.join(",", said.stepKinds());
        outage.since = said.since();
        outage.basis = said.basis();
        outage.reason = said.reason();
        outage.declaredBy = requireNonNull(by.accountId(), "a person declares it");
        outage.declaredByName = by.name();
        outage.declaredAt = at;
        return outage;
    }

    /** It began already, and not longer ago than anybody learns of it. */
    public static boolean credible(Instant since, Instant now) {
        return !since.isAfter(now) && !since.isBefore(now.minus(OLDEST));
    }

    /** What to record of it. */
    public OutageRecorded declared() {
        return OutageRecorded.declared(this);
    }

    /**
     * The partner is there again.
     *
     * @throws Conflict if it was ended before
     * @throws RuleViolation if it would end before it began, or in the future
     */
    public OutageRecorded end(Instant until, String note, Actor by, Instant at) {
        if (endedAt != null) {
            throw new Conflict("OUTAGE_ENDED");
        }
        if (until.isBefore(since) || until.isAfter(at)) {
            throw new RuleViolation("OUTAGE_UNTIL");
        }
        endedAt = until;
        endNote = note;
        endedBy = requireNonNull(by.accountId(), "a person ends it");
        endedByName = by.name();
        endDeclaredAt = at;
        return OutageRecorded.ended(this, until, by, at);
    }

    /** Nothing stands still by it any more. */
    public void settle(Instant at) {
        settledAt = at;
    }

    /** Whether a step of this kind and service needs the partner. */
    public boolean keeps(String service, String stepKind) {
        return endedAt == null && services().contains(service) && stepKinds().contains(stepKind);
    }

    /** Who stops clocks by it, and by what. */
    public Ground ground(String rule) {
        return new Ground(new Actor(declaredBy, declaredByName, null, null), basis + " " + rule, reason);
    }

    /** Who lets them go on. */
    public Ground endGround(String rule) {
        return endedBy == null
                ? Ground.of(Actor.SYSTEM, rule)
                : new Ground(new Actor(endedBy, requireNonNull(endedByName), null, null), rule, endNote);
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

    public String partner() {
        return partner;
    }

    public List<String> services() {
        return split(services);
    }

    public List<String> stepKinds() {
        return split(stepKinds);
    }

    public Instant since() {
        return since;
    }

    public String basis() {
        return basis;
    }

    public String reason() {
        return reason;
    }

    public long declaredBy() {
        return declaredBy;
    }

    public String declaredByName() {
        return declaredByName;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    /** When the partner was there again; {@code null} while it is out. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String endNote() {
        return endNote;
    }

    public @Nullable String endedByName() {
        return endedByName;
    }

    public @Nullable Instant endDeclaredAt() {
        return endDeclaredAt;
    }

    /** When the last clock went on; {@code null} before that. */
    public @Nullable Instant settledAt() {
        return settledAt;
    }

    private static List<String> split(String codes) {
        return Stream.of(codes.split(",", -1)).filter(code -> !code.isEmpty()).toList();
    }
}
