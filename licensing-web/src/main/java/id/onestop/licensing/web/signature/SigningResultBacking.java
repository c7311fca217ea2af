package id.onestop.licensing.web.signature;

import id.onestop.licensing.ejb.licence.BatchSigning;
import id.onestop.licensing.ejb.licence.SigningBatch;
import id.onestop.licensing.ejb.licence.SigningBatch.Entry;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** How far the last signing is, file by file; the page asks again while it goes on. */
@Named
@RequestScoped
public class SigningResultBacking {

    @Inject
    BatchSigning batches;

    @Inject
    Messages msg;

    private List<SigningOutcome> outcomes = List.of();
    private boolean running;

    public void load() {
        var batch = batches.last();
        running = batch.filter(one -> !one.isOver()).isPresent();
        outcomes = batch.map(SigningBatch::entries).orElse(List.of()).stream()
                .map(this::outcome)
                .toList();
    }

    private SigningOutcome outcome(Entry entry) {
        String code = entry.code();
        return new SigningOutcome(
                entry.number(),
                entry.holderName(),
                entry.state().name(),
                Objects.requireNonNullElse(entry.licenceNumber(), ""),
                code == null ? "" : Texts.in(msg.locale()).error(code, entry.parameters()),
                entry.reserved(),
                entry.issues());
    }

    public List<SigningOutcome> getOutcomes() {
        return outcomes;
    }

    public boolean isRunning() {
        return running;
    }

    public long getSigned() {
        return outcomes.stream().filter(SigningOutcome::signed).count();
    }

    public long getFailed() {
        return outcomes.stream().filter(SigningOutcome::failed).count();
    }

    public long getTried() {
        return getSigned() + getFailed();
    }
}
