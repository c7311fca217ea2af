package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.ClockDay;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Me;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a file is due when it is: every day since day 0, counted or not, and why. */
@Named
@RequestScoped
public class ClockBacking {

    @Inject
    ProgressService progress;

    @Inject
    FileHeads heads;

    @Inject
    LedgerDays writer;

    @Inject
    ClockStory story;

    @Inject
    LineWords words;

    @Inject
    Me me;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    private @Nullable ProgressView file;
    private @Nullable FileHead head;

    public void load() {
        file = progress.openFile(FileAddress.number());
        head = heads.of(file);
    }

    public FileHead getHead() {
        return Objects.requireNonNull(head, "not loaded");
    }

    public @Nullable ClockReading getReading() {
        return Objects.requireNonNull(file, "not loaded").clock();
    }

    public String getTitle() {
        var reading = getReading();
        return reading == null || reading.dueAt() == null
                ? msg.get("workflow.sla.notStarted")
                : msg.of("workflow.sla.why", "due", format.dateTime(reading.dueAt()));
    }

    public String getPromise() {
        return format.workingDays(Objects.requireNonNull(file, "not loaded").promiseDays());
    }

    public List<ClockDay> getDays() {
        var reading = getReading();
        return reading == null ? List.of() : writer.cells(Objects.requireNonNull(file, "not loaded"), reading);
    }

    /** The story in whole sentences. */
    public List<String> getStory() {
        return story.sentences(Objects.requireNonNull(file, "not loaded"));
    }

    /** The lines of the ledger, first to last, as they were written. */
    public List<LineRow> getLines() {
        return Objects.requireNonNull(file, "not loaded").clockLines().stream()
                .map(line -> LineRow.of(line, words, format))
                .toList();
    }

    public boolean isCorrectable() {
        return getReading() != null && me.may("CLOCK_CORRECT");
    }

    public List<LedgerRow> getRows() {
        var reading = getReading();
        return reading == null ? List.of() : writer.rows(Objects.requireNonNull(file, "not loaded"), reading);
    }
}
