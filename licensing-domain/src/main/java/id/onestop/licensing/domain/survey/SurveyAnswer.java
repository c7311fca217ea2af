package id.onestop.licensing.domain.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one satisfaction survey (PermenPANRB 14/2017): nine elements from 1 to 4.
 *
 * It knows agency, service and the date, and nothing that leads back to a person or a file (decision No-Path-Back).
 */
@Entity
@Table(name = "survey_answer")
public class SurveyAnswer {

    /** Random: even the order of the rows tells nothing. */
    @Id
    private String reference;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "service_code", updatable = false)
    private String serviceCode;

    @Column(name = "answered_on", updatable = false)
    private LocalDate answeredOn;

    @Column(name = "scores", updatable = false)
    private String scores;

    @Column(name = "remark", updatable = false)
    private @Nullable String comment;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected SurveyAnswer() {}

    /**
     * Keeps an answer.
     *
     * @param reference random, made for this answer alone
     * @param scores JSON object from element key to 1..4
     */
    public static SurveyAnswer of(
            String reference,
            long agencyId,
            String serviceCode,
            LocalDate on,
            String scores,
            @Nullable String comment) {
        var answer = new SurveyAnswer();
        answer.reference = reference;
        answer.agencyId = agencyId;
        answer.serviceCode = serviceCode;
        answer.answeredOn = on;
        answer.scores = scores;
        answer.comment = comment;
        return answer;
    }

    public long version() {
        return version;
    }

    public String reference() {
        return reference;
    }

    public long agencyId() {
        return agencyId;
    }

    public String serviceCode() {
        return serviceCode;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public String scores() {
        return scores;
    }

    public @Nullable String comment() {
        return comment;
    }
}
