package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.workflow.ControlCard;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import id.onestop.licensing.domain.workflow.HandOverFacts;
import id.onestop.licensing.domain.workflow.RaisedRung;
import id.onestop.licensing.ejb.workflow.EscalationView;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.ejb.workflow.RecordedNames;
import id.onestop.licensing.web.shared.ControlRow;
import id.onestop.licensing.web.shared.ControlRow.Side;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the control card: who gave and received, with both parafs, time held and gap. */
@RequestScoped
public class CardRows {

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    DueWords dues;

    public List<ControlRow> of(ProgressView file) {
        return file.card().rows().stream().map(row -> row(row, file.names())).toList();
    }

    /** The same with the rungs of the ladder, each in its place between the hand-overs. */
    public List<ControlRow> of(ProgressView file, List<EscalationView> rungs) {
        var rows = new ArrayList<ControlRow>();
        int at = 0;
        for (var row : file.card().rows()) {
            while (at < rungs.size()
                    && rungs.get(at).recordedAt().isBefore(row.handOver().givenAt())) {
                rows.add(rung(rungs.get(at++)));
            }
            rows.add(row(row, file.names()));
        }
        rungs.subList(at, rungs.size()).forEach(rung -> rows.add(rung(rung)));
        return rows;
    }

    private ControlRow rung(EscalationView rung) {
        var time = format.shortDateTime(rung.recordedAt());
        var posts = rung.told().stream().map(post -> post.in(msg.language())).collect(Collectors.joining(", "));
        return new ControlRow(
                new Side(ours(msg.get("workflow.card.rung.ladder")), msg.get("workflow.card.system"), time),
                new Side(ours(posts.isEmpty() ? "-" : posts), rung.step().in(msg.language()), time),
                content(rung),
                "-",
                "",
                "neutral");
    }

    private String content(EscalationView rung) {
        var owner = rung.ownerName() == null
                ? rung.ownerPost().in(msg.language()) + ", " + msg.get("workflow.card.rung.unclaimed")
                : rung.ownerName();
        var said = msg.of(
                rung.outcome() == RaisedRung.Outcome.COLLAPSED
                        ? "workflow.card.rung.reached." + rung.kind()
                        : "workflow.card.rung." + rung.kind(),
                "owner",
                owner);
        var day = rung.deemedOn();
        if (day != null) {
            said = sentence(said) + " " + msg.of("workflow.card.rung.deemed", "date", format.date(day));
        }
        if (rung.notedLater()) {
            said = sentence(said) + " "
                    + msg.of("workflow.card.rung.reachedAt", "time", format.shortDateTime(rung.reachedAt()));
        }
        return rung.outcome() == RaisedRung.Outcome.TOLD
                ? said
                : sentence(said) + " " + msg.get("workflow.card.rung." + rung.outcome());
    }

    /** A name may end with a full stop of its own. */
    private static String sentence(String said) {
        return said.endsWith(".") ? said : said + ".";
    }

    private ControlRow row(ControlCard.Row row, RecordedNames names) {
        var handOver = row.handOver();
        return new ControlRow(
                giver(handOver, names),
                receiver(handOver, names),
                content(handOver),
                row.held() == null ? "-" : dues.minutes(row.held()),
                gap(row),
                role(row.gap()));
    }

    private Side giver(HandOverFacts row, RecordedNames names) {
        var post = party(row.giverKind(), row.giverPost(), names);
        return new Side(post, name(row.giverKind(), row.giverName()), given(row));
    }

    private Side receiver(HandOverFacts row, RecordedNames names) {
        var post = party(row.receiverKind(), row.receiverPost(), names);
        var at = row.receivedAt();
        return at == null
                ? new Side(post, msg.get("status.work.UNCLAIMED"), msg.get("workflow.card.noParaf"))
                : new Side(
                        post,
                        name(row.receiverKind(), Objects.requireNonNullElse(row.receiverName(), "-")),
                        received(row.receiverKind(), format.shortDateTime(at)));
    }

    private Spoken ours(String text) {
        return new Spoken(text, msg.language());
    }

    private Spoken party(Party party, @Nullable String post, RecordedNames names) {
        return party == Party.OFFICIAL && post != null
                ? Spoken.of(names.post(post), msg.language())
                : ours(msg.get("workflow.party." + party));
    }

    private String name(Party party, String name) {
        return party == Party.SYSTEM ? msg.get("workflow.card.system") : name;
    }

    private String given(HandOverFacts row) {
        var time = format.shortDateTime(row.givenAt());
        return row.giverKind() == Party.SYSTEM ? time : paraf(time);
    }

    /** An applicant or the system receives at once and initials nothing (decision Giving-And-Receiving). */
    private String received(Party party, String time) {
        return switch (party) {
            case OFFICIAL -> paraf(time);
            case APPLICANT -> msg.of("workflow.card.bySystem", "time", time);
            case SYSTEM -> time;
        };
    }

    private String paraf(String time) {
        return msg.of("workflow.card.paraf", "time", time);
    }

    private String content(HandOverFacts row) {
        var decrees = row.decrees();
        var sentences = new StringJoiner(". ");
        sentences.add(msg.get("workflow.trail." + row.content()));
        if (row.note() != null && !row.note().isBlank()) {
            sentences.add(row.note());
        }
        if (decrees.mergedWith() != null) {
            sentences.add(msg.of(
                    "workflow.card.merged",
                    "step",
                    decrees.mergedWith(),
                    "decree",
                    Objects.requireNonNullElse(decrees.merging(), "")));
        }
        Stream.of(decrees.giver(), decrees.receiver())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(decree -> sentences.add(msg.of("workflow.card.decree", "decree", decree)));
        return sentences.toString();
    }

    private String gap(ControlCard.Row row) {
        if (row.gap() == 0) {
            return msg.get("workflow.card.noGap");
        }
        return msg.of(row.received() ? "workflow.card.gap" : "workflow.card.gapOpen", "time", dues.minutes(row.gap()));
    }

    private static String role(long gap) {
        if (gap > ControlCard.VERY_LONG_GAP) {
            return "bahaya";
        }
        return gap > ControlCard.LONG_GAP ? "tunggu" : "neutral";
    }
}
