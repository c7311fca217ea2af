package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Spoken;
import id.onestop.licensing.web.workflow.HistoryRow.Fact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the facts of a record into words: codes by their names, references by who is meant, moments in the reader's time. */
@RequestScoped
public class FactWords {

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final String MOMENT = DATE + "T[0-9:.]+Z";

    private static final int PROOF = 12;
    private static final int LONGEST = 40;

    /** Facts that name a step by its code. */
    private static final Set<String> STEPS = Set.of("step", "next", "earlier");

    /** Facts that name parts of the service by their codes, parted by blanks. */
    private static final Set<String> PARTS = Set.of("requirement", "questions", "declarations");

    /** Facts whose values are codes, and where their words stand. */
    private static final Map<String, String> CODED = Map.of(
            "kind", "counter.sight.",
            "to", "licence.recipient.",
            "outcome", "workflow.outcome.",
            "cause", "workflow.correction.",
            "rung", "workflow.rung.");

    @Inject
    Messages msg;

    @Inject
    Formats format;

    /** What was done. */
    String operation(String code) {
        return word("workflow.operation.", code);
    }

    /** Facts stand as {@code name=value}, each on a line of its own. */
    List<Fact> of(String facts, Map<String, Words> known, ProgressView file) {
        return Arrays.stream(facts.split("[;\\n]"))
                .filter(fact -> fact.indexOf('=') > 0 && fact.indexOf('=') < fact.length() - 1)
                .map(fact -> fact(fact, known, file))
                .toList();
    }

    private Fact fact(String fact, Map<String, Words> known, ProgressView file) {
        int at = fact.indexOf('=');
        var name = fact.substring(0, at);
        return new Fact(word("workflow.fact.", name), value(name, fact.substring(at + 1), known, file));
    }

    private Spoken value(String name, String value, Map<String, Words> known, ProgressView file) {
        if (STEPS.contains(name)) {
            return Spoken.of(file.names().step(value), msg.language());
        }
        if (PARTS.contains(name)) {
            return new Spoken(
                    Arrays.stream(value.split(" "))
                            .map(code -> file.names().part(name, code).in(msg.language()))
                            .collect(Collectors.joining(", ")),
                    msg.language());
        }
        if (name.equals("service")) {
            return Spoken.of(file.serviceName(), msg.language());
        }
        var meant = known.get(value);
        return meant == null
                ? new Spoken(word(CODED.getOrDefault(name, ""), shown(value)), msg.language())
                : Spoken.of(meant, msg.language());
    }

    private String shown(String value) {
        if (value.length() > LONGEST && value.matches("[0-9a-f]+")) {
            return value.substring(0, PROOF) + "…";
        }
        if (value.matches(MOMENT)) {
            return format.dateTime(Instant.parse(value));
        }
        return value.matches(DATE) ? format.day(LocalDate.parse(value)) : value;
    }

    /** The word of a code; one that has none is shown as it is. */
    private String word(String group, String code) {
        return msg.containsKey(group + code) ? msg.get(group + code) : code;
    }
}
