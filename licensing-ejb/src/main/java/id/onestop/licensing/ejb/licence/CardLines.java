package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.workflow.RaisedRung.Outcome;
import id.onestop.licensing.ejb.paper.CardSheet;
import id.onestop.licensing.ejb.workflow.EscalationView;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts the rungs of the ladder in their places between the hand-overs of a printed card. */
final class CardLines {

    private static final DateTimeFormatter REACHED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private CardLines() {}

    static List<CardSheet.Row> of(List<CardSheet.Row> handOvers, List<EscalationView> rungs, ZoneId zone) {
        var lines = new ArrayList<CardSheet.Row>();
        int at = 0;
        for (var row : handOvers) {
            while (at < rungs.size() && rungs.get(at).recordedAt().isBefore(row.givenAt())) {
                lines.add(line(rungs.get(at++), lines.size() + 1, zone));
            }
            lines.add(numbered(row, lines.size() + 1));
        }
        for (var rung : rungs.subList(at, rungs.size())) {
            lines.add(line(rung, lines.size() + 1, zone));
        }
        return lines;
    }

    private static CardSheet.Row numbered(CardSheet.Row row, int position) {
        return new CardSheet.Row(
                position,
                row.giver(),
                row.giverPost(),
                row.givenAt(),
                row.receiver(),
                row.receiverPost(),
                row.receivedAt(),
                row.receivedBySystem(),
                row.content(),
                row.note(),
                row.heldMinutes(),
                row.gapMinutes());
    }

    private static CardSheet.Row line(EscalationView rung, int position, ZoneId zone) {
        return new CardSheet.Row(
                position,
                "sistem",
                "Tangga eskalasi",
                rung.recordedAt(),
                "",
                rung.told().stream().map(Words::id).collect(Collectors.joining(", ")),
                rung.recordedAt(),
                true,
                words(rung),
                note(rung, zone),
                null,
                0);
    }

    private static String note(EscalationView rung, ZoneId zone) {
        var day = rung.deemedOn();
        return (rung.notedLater()
                        ? "Tercapai " + REACHED.format(rung.reachedAt().atZone(zone)) + ". "
                        : "")
                + (rung.outcome() == Outcome.TOLD ? "" : "Tanpa pesan tersendiri. ")
                + (day == null ? "" : "Tanpa keputusan, sistem memutus sendiri pada akhir " + CardSheet.day(day) + ".");
    }

    private static String words(EscalationView rung) {
        return switch (rung.kind()) {
            case REMINDER -> "Pengingat waktu tahap";
            case SUPERIOR -> "Pemberitahuan kepada atasan";
            case HEAD -> "Pemberitahuan kepada pimpinan";
            case BREACH ->
                "Batas waktu terlewati, dipegang "
                        + (rung.ownerName() == null ? rung.ownerPost().id() : rung.ownerName());
        };
    }
}
