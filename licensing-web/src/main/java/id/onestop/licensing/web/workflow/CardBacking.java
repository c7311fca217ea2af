package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.workflow.ControlCard;
import id.onestop.licensing.ejb.workflow.EscalationService;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.ControlRow;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The control card of a file: totals that add up, and every hand-over with both parafs. */
@Named
@RequestScoped
public class CardBacking {

    @Inject
    ProgressService progress;

    @Inject
    EscalationService escalations;

    @Inject
    FileHeads heads;

    @Inject
    CardRows writer;

    @Inject
    DueWords dues;

    @Inject
    Messages msg;

    private @Nullable ProgressView file;
    private @Nullable FileHead head;
    private List<ControlRow> rows = List.of();

    public void load() {
        file = progress.openFile(FileAddress.number());
        head = heads.of(file);
        rows = writer.of(file, escalations.ofFile(file.number()));
    }

    public FileHead getHead() {
        return Objects.requireNonNull(head, "not loaded");
    }

    public List<ControlRow> getRows() {
        return rows;
    }

    public String getOfficials() {
        return dues.minutes(card().officials());
    }

    public String getNobody() {
        return dues.minutes(card().nobody());
    }

    public String getApplicant() {
        return dues.minutes(card().applicant());
    }

    public String getTotal() {
        return dues.minutes(card().officials() + card().nobody() + card().applicant());
    }

    /** How often it went back, and how often of these for what had been overlooked. */
    public String getReturns() {
        long first = count("RETURNED");
        long late = count("RETURNED_AGAIN");
        return late == 0
                ? msg.of("workflow.card.returns", "count", first)
                : msg.of("workflow.card.returnsLate", "count", first + late, "late", late);
    }

    private long count(String content) {
        return card().rows().stream()
                .filter(row -> row.handOver().content().equals(content))
                .count();
    }

    private ControlCard card() {
        return Objects.requireNonNull(file, "not loaded").card();
    }
}
