package id.onestop.licensing.domain.survey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one service on one day until the day is over (decision No-Path-Back).
 *
 * <p>A row of its own for each answer would be written by the transaction that opens a file's gate, and the database tells
 * which rows one transaction wrote. Here they lie together, shuffled at every addition, and are poured out together.
 */
@Entity
@Table(name = "survey_pot")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class SurveyPot {

    /** A pot this full takes no more; the next answer of the day begins another. */
    private static final int FULL = 900_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "service_code", updatable = false)
    private String serviceCode;

    @Column(name = "answered_on", updatable = false)
    private LocalDate answeredOn;

    @Column(name = "answers")
    private String answers;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected SurveyPot() {}

    private SurveyPot(long agencyId, String serviceCode, LocalDate on) {
        this.agencyId = agencyId;
        this.serviceCode = serviceCode;
        this.answeredOn = on;
        this.answers = "[]";
    }

    /** An empty pot for a day. */
    public static SurveyPot of(long agencyId, String serviceCode, LocalDate on) {
        return new SurveyPot(agencyId, serviceCode, on);
    }

    public boolean full() {
        return answers.length() > FULL;
    }

    /**
     * Adds an answer and shuffles all.
     *
     * @param scores JSON object from element key to 1..4
     */
    public void add(String scores, @Nullable String comment, Random random) {
        var all = new ArrayList<JsonValue>(read());
        var one = Json.createObjectBuilder().add("scores", scores);
        all.add((comment == null ? one : one.add("comment", comment)).build());
        Collections.shuffle(all, random);
        var array = Json.createArrayBuilder();
        all.forEach(array::add);
        answers = array.build().toString();
    }

    /** The answers as they will be kept, each with a random reference of its own. */
    public List<SurveyAnswer> pour() {
        return read().stream()
                .map(one -> SurveyAnswer.of(
                        UUID.randomUUID().toString(),
                        agencyId,
                        serviceCode,
                        answeredOn,
                        one.getString("scores"),
                        one.getString("comment", null)))
                .toList();
    }

    private List<JsonObject> read() {
        try (var reader = Json.createReader(new StringReader(answers))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    /** Says nothing of the answers, so that no log can. */
    @Override
    public String toString() {
        return "SurveyPot";
    }
}
