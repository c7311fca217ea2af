package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.BatchService;
import id.onestop.licensing.ejb.workflow.FileBatch;
import id.onestop.licensing.ejb.workflow.FileBatch.Act;
import id.onestop.licensing.ejb.workflow.FileBatch.Entry;
import id.onestop.licensing.ejb.workflow.FileBatch.State;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How far the last batch is, file by file; the page asks again while it goes on. */
@Named
@RequestScoped
public class BatchResultBacking {

    @Inject
    BatchService batches;

    @Inject
    BatchWords words;

    private List<Outcome> outcomes = List.of();
    private Act act = Act.VERIFY;
    private boolean running;

    /**
     * What came of one file so far.
     *
     * @param cause why it could not be done; empty otherwise
     */
    public record Outcome(String number, String holderName, String state, String cause) {

        public boolean done() {
            return state.equals(State.DONE.name());
        }

        public boolean failed() {
            return state.equals(State.FAILED.name());
        }

        /** Personal data: never printed. */
        @Override
        public String toString() {
            return "Outcome " + number;
        }
    }

    public void load() {
        var batch = batches.last();
        running = batch.filter(one -> !one.isOver()).isPresent();
        act = batch.map(FileBatch::act).orElse(Act.VERIFY);
        outcomes = batch.map(FileBatch::entries).orElse(List.of()).stream()
                .map(this::outcome)
                .toList();
    }

    private Outcome outcome(Entry entry) {
        String code = entry.code();
        return new Outcome(
                entry.number(),
                entry.holderName(),
                entry.state().name(),
                code == null ? "" : words.cause(code, entry.parameters()));
    }

    public List<Outcome> getOutcomes() {
        return outcomes;
    }

    public String getAct() {
        return act.name();
    }

    /** The list from which the files were chosen. */
    public String getBack() {
        return act == Act.HAND_OVER ? "/hand-overs" : "/work";
    }

    public String getCurrent() {
        return act == Act.HAND_OVER ? "hand-overs" : "work";
    }

    public boolean isRunning() {
        return running;
    }

    public long getDone() {
        return outcomes.stream().filter(Outcome::done).count();
    }

    public long getFailed() {
        return outcomes.stream().filter(Outcome::failed).count();
    }

    public long getTried() {
        return getDone() + getFailed();
    }
}
