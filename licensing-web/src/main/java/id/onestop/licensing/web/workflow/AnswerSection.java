package id.onestop.licensing.web.workflow;

import java.util.List;

/** Answers under one heading of the form. */
public record AnswerSection(String title, List<Row> rows) {

    public AnswerSection {
        rows = List.copyOf(rows);
    }

    /** One answer in words. */
    public record Row(String label, String value) {}
}
