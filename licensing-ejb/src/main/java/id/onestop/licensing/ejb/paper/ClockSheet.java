package id.onestop.licensing.ejb.paper;

import java.util.List;

/**
 * The explanation of a service clock in its reader's language.
 *
 * @param printed when it was printed
 * @param story the sentences that explain the limit
 */
public record ClockSheet(
        Letterhead head,
        Words words,
        String number,
        String applicant,
        String service,
        String printed,
        List<String> story,
        List<Row> rows,
        List<Line> lines,
        boolean demonstration) {

    public ClockSheet {
        story = List.copyOf(story);
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }

    /** Labels and headings. */
    public record Words(
            String title,
            String number,
            String applicant,
            String service,
            String printed,
            String why,
            String days,
            List<String> dayHeads,
            String ledger,
            List<String> ledgerHeads,
            String foot,
            Foot.Labels labels) {

        public Words {
            dayHeads = List.copyOf(dayHeads);
            ledgerHeads = List.copyOf(ledgerHeads);
        }
    }

    /** One calendar day. */
    public record Row(String day, String holder, String counting, String reason) {}

    /**
     * One line of the ledger.
     *
     * @param who empty for readers who are told no names
     */
    public record Line(int number, String at, String what, String who, String basis, String due) {

        /** Personal data: never printed. */
        @Override
        public String toString() {
            return "Line " + number;
        }
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "ClockSheet " + number;
    }
}
