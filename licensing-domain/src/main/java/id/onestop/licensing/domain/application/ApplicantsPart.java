package id.onestop.licensing.domain.application;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.AssistanceEvent.ProxyChanged;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.Circumstances;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant asks for, for whom, and who carries it: the part of an application that changes only while the applicant
 * has it.
 */
@MappedSuperclass
public abstract class ApplicantsPart {

    private static final String PROXY = ":p";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id")
    private long agencyId;

    private String number;

    @Column(name = "service_code")
    private String serviceCode;

    @Column(name = "definition_id")
    private long definitionId;

    @Column(name = "applicant_id")
    private long applicantId;

    @Enumerated(EnumType.STRING)
    private ApplicationKind kind;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "via_proxy")
    private boolean viaProxy;

    @Column(name = "proxy_id")
    private @Nullable Long proxyId;

    @Convert(converter = AnswersConverter.class)
    private Answers answers;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "nik_hash")
    private String nikHash;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Column(name = "started_from")
    private @Nullable String startedFrom;

    private @Nullable String renews;

    @Embedded
    private @Nullable ClaimedPlace claimed;

    @Column(name = "draft_key")
    private @Nullable String draftKey;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ApplicantsPart() {}

    ApplicantsPart(Beginning begin) {
        this.agencyId = begin.agencyId();
        this.number = begin.number();
        this.serviceCode = begin.serviceCode();
        this.definitionId = begin.definitionId();
        this.applicantId = begin.applicantId();
        this.kind = begin.kind();
        this.channel = begin.channel();
        this.viaProxy = begin.viaProxy();
        this.holderName = begin.holderName();
        this.nikHash = begin.nikHash();
        this.birthDate = begin.birthDate();
        this.startedFrom = begin.startedFrom();
        this.renews = begin.renews();
        this.answers = begin.answers();
        this.draftKey =
                draftKey(begin.agencyId(), begin.applicantId(), begin.serviceCode(), begin.kind(), begin.renews());
    }

    /**
     * One open draft per applicant, service, kind and licence before: two tabs or two presses make one application.
     *
     * @param renews number of the application whose licence is renewed or replaced; {@code null} where none is named
     */
    public static String draftKey(
            long agencyId, long applicantId, String serviceCode, ApplicationKind kind, @Nullable String renews) {
        return agencyId + ":" + applicantId + ":" + serviceCode + ":" + kind + (renews == null ? "" : ":" + renews);
    }

    /** The key of a draft that was begun for one proxy: what the holder began alone stays the holder's. */
    public static String draftKey(String own, long proxy) {
        return own + PROXY + proxy;
    }

    /** Keeps a draft that was begun through a proxy apart from those that the holder begins alone. */
    public void beginThrough(long proxy) {
        draftKey = draftKey(requireNonNull(draftKey, "a draft"), proxy);
    }

    /** Refuses unless the applicant has the file. */
    public abstract void requireWithApplicant();

    /** Replaces some answers; only while the applicant has the file. */
    public void answer(Map<String, String> changes) {
        requireWithApplicant();
        answers = answers.with(changes);
    }

    /** Shows the file under the name and birth date that the answers give. */
    public void describe(String name, @Nullable LocalDate born) {
        requireWithApplicant();
        holderName = name;
        birthDate = born;
    }

    /** Takes the place that it is handed in for. */
    public void claim(ClaimedPlace place) {
        requireWithApplicant();
        claimed = place;
    }

    /** The counter helps: the channel is the assisted one from now on, also if the applicant goes on alone. */
    public void assist() {
        requireWithApplicant();
        channel = Channel.ASSISTED;
    }

    /** Lets one person act for the holder in this file and no other. */
    public ProxyChanged empower(long account, Actor by, Instant at) {
        requireWithApplicant();
        if (account == applicantId) {
            throw new RuleViolation("PROXY_SELF");
        }
        viaProxy = true;
        proxyId = account;
        return new ProxyChanged(agencyId, number, by.reference(), account, true, at);
    }

    /** Ends what {@link #empower} began; what was handed in still rests on the letter. */
    public ProxyChanged endProxy(Actor by, Instant at) {
        long account = requireNonNull(proxyId, "nobody acts for the holder");
        proxyId = null;
        if (draftKey != null && draftKey.endsWith(PROXY + account)) {
            // the holder goes on alone; another power begins another draft
            draftKey = null;
        }
        return new ProxyChanged(agencyId, number, by.reference(), account, false, at);
    }

    /** Whether this account is the holder's, or of somebody who acts for the holder. */
    public boolean isCarriedBy(long account) {
        return applicantId == account || proxyId != null && proxyId == account;
    }

    /** Makes place for another draft of the same applicant, service and kind. */
    void closeDraft() {
        draftKey = null;
    }

    /** From now on another version of the definition judges it. */
    void pinTo(long definition) {
        definitionId = definition;
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

    public String number() {
        return number;
    }

    public String serviceCode() {
        return serviceCode;
    }

    public long definitionId() {
        return definitionId;
    }

    public long applicantId() {
        return applicantId;
    }

    public ApplicationKind kind() {
        return kind;
    }

    public Channel channel() {
        return channel;
    }

    public boolean viaProxy() {
        return viaProxy;
    }

    /** Who acts for the holder; {@code null} for nobody. */
    public @Nullable Long proxyId() {
        return proxyId;
    }

    /** What the list of requirements depends on. */
    public Circumstances circumstances() {
        return circumstances(answers);
    }

    /** The same with the answers of another moment. */
    public Circumstances circumstances(Answers given) {
        return new Circumstances(kind, channel, viaProxy, given.values());
    }

    public Answers answers() {
        return answers;
    }

    public String holderName() {
        return holderName;
    }

    public String nikHash() {
        return nikHash;
    }

    public @Nullable LocalDate birthDate() {
        return birthDate;
    }

    public @Nullable String startedFrom() {
        return startedFrom;
    }

    /** The application whose licence this one renews or replaces; {@code null} for a new one, or an old one on paper. */
    public @Nullable String renews() {
        return renews;
    }

    /** The place that it was handed in for; {@code null} until then. */
    public @Nullable ClaimedPlace claimed() {
        return claimed;
    }
}
