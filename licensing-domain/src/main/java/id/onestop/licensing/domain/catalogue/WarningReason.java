package id.onestop.licensing.domain.catalogue;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a second person let a version bind in spite of one warning, with what the warning said then (design 4). */
@Entity
@Table(name = "warning_reason")
public class WarningReason {

    private static final int PLACE = 1_000;
    private static final int WHY = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "definition_id", updatable = false)
    private long definitionId;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String why;

    @Column(updatable = false)
    private String reason;

    @Column(name = "given_by", updatable = false)
    private long givenBy;

    @Column(name = "given_by_name", updatable = false)
    private String givenByName;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected WarningReason() {}

    public WarningReason(ServiceDefinitionVersion version, Finding finding, String reason, Actor by, Instant at) {
        agencyId = version.agencyId();
        definitionId = version.id();
        code = finding.code();
        place = cut(finding.where().id(), PLACE);
        subject = cut(finding.subject(), PLACE);
        why = cut(finding.why().id(), WHY);
        this.reason = reason;
        givenBy = requireNonNull(by.accountId(), "a person gives it");
        givenByName = by.name();
        givenAt = at;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
