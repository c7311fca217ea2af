package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.ControlRow;
import id.onestop.licensing.web.workflow.RequirementRow.DocumentRow;
import java.util.List;

/**
 * Everything that the page of a file shows besides its form.
 *
 * @param meta kind, channel and standard in one line
 * @param editable the reader may judge the requirements
 * @param accepting and declares the file complete and correct here; elsewhere he may only return it
 * @param missing what still stands in the way of a decision; empty when nothing does
 * @param accepted promise or what starts it, in words
 * @param changes what the last correction changed
 * @param clock name of the clock's state
 */
public record FilePage(
        FileHead head,
        String meta,
        boolean editable,
        boolean accepting,
        List<RequirementRow> rows,
        String summary,
        String missing,
        long faulty,
        boolean complete,
        Comparison comparison,
        List<ChangedRow> changes,
        String clock,
        String accepted,
        List<ControlRow> card) {

    public FilePage {
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
        card = List.copyOf(card);
    }

    public List<DocumentRow> documents() {
        return rows.stream().flatMap(row -> row.documents().stream()).toList();
    }
}
