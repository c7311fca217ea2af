package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Spoken;
import id.onestop.licensing.web.workflow.HistoryRow.Fact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The record of a file in words: what was done, by whom, when, and the hash that proves it. */
@Named
@RequestScoped
public class HistoryBacking {

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    private static final int PROOF = 12;
    private static final int LONGEST = 40;

    /** Facts whose actor is who received at that moment. */
    private static final Set<String> RECEIVING = Set.of("FILE_RECEIVED", "RECOMMENDATION_TAKEN");

    /** Facts that name a step by its code. */
    private static final Set<String> STEPS = Set.of("step", "next", "earlier");

    /** Facts whose values are codes, and where their words stand. */
    private static final Map<String, String> CODED = Map.of("kind", "counter.sight.", "to", "licence.recipient.");

    @Inject
    IntegrityService integrity;

    @Inject
    ProgressService progress;

    @Inject
    FileHeads heads;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    private @Nullable FileHead head;
    private List<HistoryRow> rows = List.of();

    public void load() {
        String number = FileAddress.number();
        var file = progress.openFile(number);
        head = heads.of(file);
        var chain = integrity.about(number);
        var people = people(file, chain);
        rows = chain.stream().map(row -> row(row, people, file)).toList();
    }

    /** Names by reference: the record itself keeps numbers only; who received and who applied tell them. */
    private static Map<String, String> people(ProgressView file, List<ChainRow> chain) {
        var people = new HashMap<String, String>();
        for (var row : chain) {
            if (RECEIVING.contains(row.operation())) {
                receiver(file, row).ifPresent(name -> people.put(row.actor(), name));
            } else if (row.operation().startsWith("APPLICATION_SUBMITTED")) {
                people.put(row.actor(), file.holderName());
            }
        }
        return people;
    }

    private static Optional<String> receiver(ProgressView file, ChainRow claim) {
        var at = claim.occurredAt().truncatedTo(ChronoUnit.MILLIS);
        return file.card().rows().stream()
                .map(row -> row.handOver())
                .filter(row -> row.receivedAt() != null && row.receiverName() != null)
                .filter(row ->
                        at.equals(Objects.requireNonNull(row.receivedAt()).truncatedTo(ChronoUnit.MILLIS)))
                .map(row -> Objects.requireNonNull(row.receiverName()))
                .findFirst();
    }

    private HistoryRow row(ChainRow row, Map<String, String> people, ProgressView file) {
        return new HistoryRow(
                row.position(),
                format.shortDateTime(row.occurredAt()),
                people.getOrDefault(
                        row.actor(), row.actor().equals("system") ? msg.get("workflow.card.system") : row.actor()),
                word("workflow.operation.", row.operation()),
                facts(row.facts(), people, file),
                row.hash().substring(0, Math.min(PROOF, row.hash().length())));
    }

    /** Facts stand as {@code name=value}, parted by semicolons. */
    private List<Fact> facts(String facts, Map<String, String> people, ProgressView file) {
        return Arrays.stream(facts.split("[;\\n]"))
                .filter(fact -> fact.contains("="))
                .map(fact -> fact(fact, people, file))
                .toList();
    }

    private Fact fact(String fact, Map<String, String> people, ProgressView file) {
        int at = fact.indexOf('=');
        var name = fact.substring(0, at);
        var value = fact.substring(at + 1);
        return new Fact(word("workflow.fact.", name), value(name, value, people, file));
    }

    private Spoken value(String name, String value, Map<String, String> people, ProgressView file) {
        if (STEPS.contains(name)) {
            return Spoken.of(file.names().step(value), msg.language());
        }
        return name.equals("service")
                ? Spoken.of(file.serviceName(), msg.language())
                : new Spoken(word(CODED.getOrDefault(name, ""), shown(value, people)), msg.language());
    }

    private String shown(String value, Map<String, String> people) {
        if (value.length() > LONGEST && value.matches("[0-9a-f]+")) {
            return value.substring(0, PROOF) + "…";
        }
        return value.matches(DATE) ? format.day(LocalDate.parse(value)) : people.getOrDefault(value, value);
    }

    /** The word of a code; one that has none is shown as it is. */
    private String word(String group, String code) {
        return msg.containsKey(group + code) ? msg.get(group + code) : code;
    }

    public FileHead getHead() {
        return Objects.requireNonNull(head, "not loaded");
    }

    public List<HistoryRow> getRows() {
        return rows;
    }
}
