package id.onestop.licensing.domain.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to do at one step of one file, put before a post until one of its holders takes it.
 *
 * It repeats of the file what lists show, so that no list has to look the file up; whoever takes it is remembered by name.
 */
@MappedSuperclass
public abstract class StepTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "application_number", updatable = false)
    private String applicationNumber;

    @Column(name = "service_code", updatable = false)
    private String serviceCode;

    @Column(name = "definition_id", updatable = false)
    private long definitionId;

    @Column(name = "holder_name", updatable = false)
    private String holderName;

    @Column(name = "step_code", updatable = false)
    private String stepCode;

    @Column(name = "post_id", updatable = false)
    private long postId;

    @Column(name = "claimed_by")
    private @Nullable Long claimedBy;

    @Column(name = "claimed_by_name")
    private @Nullable String claimedByName;

    @Column(name = "claimed_at")
    private @Nullable Instant claimedAt;

    @Column(name = "acting_decree")
    private @Nullable String actingDecree;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    StepTask() {}

    StepTask(LicenceApplication application, String stepCode, long postId) {
        this.agencyId = application.agencyId();
        this.applicationId = application.id();
        this.applicationNumber = application.number();
        this.serviceCode = application.serviceCode();
        this.definitionId = application.definitionId();
        this.holderName = application.holderName();
        this.stepCode = stepCode;
        this.postId = postId;
    }

    /** Whether this person has taken it. */
    boolean isClaimedBy(long account) {
        return claimedBy != null && claimedBy == account;
    }

    void claimBy(long account, String name, Instant at) {
        claimFor(account, name);
        claimedAt = at;
    }

    /** In somebody's name, whoever took it and when. */
    void claimFor(long account, String name) {
        claimedBy = account;
        claimedByName = name;
    }

    /** Notes by which decree its holder acts; {@code null} in his own post. */
    public void actBy(@Nullable String decree) {
        actingDecree = decree;
    }

    /** Puts it before the post again. */
    void unclaim() {
        claimedBy = null;
        claimedByName = null;
        claimedAt = null;
        actingDecree = null;
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

    public long applicationId() {
        return applicationId;
    }

    public String applicationNumber() {
        return applicationNumber;
    }

    public String serviceCode() {
        return serviceCode;
    }

    public long definitionId() {
        return definitionId;
    }

    public String holderName() {
        return holderName;
    }

    public String stepCode() {
        return stepCode;
    }

    public long postId() {
        return postId;
    }

    public @Nullable Long claimedBy() {
        return claimedBy;
    }

    public @Nullable String claimedByName() {
        return claimedByName;
    }

    public @Nullable Instant claimedAt() {
        return claimedAt;
    }

    public @Nullable String actingDecree() {
        return actingDecree;
    }
}
