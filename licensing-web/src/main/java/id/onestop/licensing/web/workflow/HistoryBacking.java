package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The record of a file in words: what was done, by whom, when, and the hash that proves it. */
@Named
@RequestScoped
public class HistoryBacking {

    private static final int PROOF = 12;

    @Inject
    IntegrityService integrity;

    @Inject
    ProgressService progress;

    @Inject
    FileHeads heads;

    @Inject
    FactWords facts;

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
        var known = integrity.references(number);
        rows = chain.stream().map(row -> row(row, known, file)).toList();
    }

    private HistoryRow row(ChainRow row, Map<String, Words> known, ProgressView file) {
        return new HistoryRow(
                row.position(),
                format.shortDateTime(row.occurredAt()),
                row.actor().equals("system")
                        ? msg.get("workflow.card.system")
                        : known.getOrDefault(row.actor(), Words.of(row.actor())).in(msg.language()),
                facts.operation(row.operation()),
                facts.of(row.facts(), known, file),
                row.hash().substring(0, Math.min(PROOF, row.hash().length())));
    }

    public FileHead getHead() {
        return Objects.requireNonNull(head, "not loaded");
    }

    public List<HistoryRow> getRows() {
        return rows;
    }
}
