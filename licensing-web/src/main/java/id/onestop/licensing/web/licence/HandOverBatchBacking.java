package id.onestop.licensing.web.licence;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.licence.CollectBatch;
import id.onestop.licensing.ejb.licence.CollectionDesk;
import id.onestop.licensing.ejb.licence.CollectionService;
import id.onestop.licensing.ejb.licence.WaitingLicence;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.web.shared.ChosenFiles;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import id.onestop.licensing.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hands the chosen licences over to one person; the files stand in the address. */
@Named
@RequestScoped
public class HandOverBatchBacking extends CollectorForm {

    @Inject
    CollectionService collections;

    @Inject
    CollectionDesk desk;

    @Inject
    HandOverLines lines;

    @Inject
    ChosenFiles chosen;

    @Inject
    CurrentCaller callers;

    @Inject
    Messages msg;

    private @Nullable List<WaitingLicence> waiting;

    /**
     * One file of the preview.
     *
     * @param obstacle why it cannot be handed over here; empty if it can
     */
    public record Row(HandOverLine line, String obstacle) {}

    public void load() {
        if (waiting().isEmpty()) {
            Redirects.to("/hand-overs");
        }
    }

    public void collect() {
        var numbers = waiting().stream()
                .filter(one -> obstacle(one).isEmpty())
                .map(WaitingLicence::number)
                .toList();
        if (numbers.isEmpty()) {
            Refusals.add(null, "BATCH_EMPTY", Map.of());
            return;
        }
        try {
            start(new CollectBatch(numbers, recipient(), getName(), identity(), getNote()));
            Redirects.to("/work/batch/result");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private void start(CollectBatch command) {
        var sent = sentProof();
        if (sent == null) {
            desk.collectAll(command, null, null);
            return;
        }
        try (var content = sent.getInputStream()) {
            desk.collectAll(command, content, sent.getSubmittedFileName());
        } catch (IOException brokenOff) {
            throw new RuleViolation("UPLOAD_BROKEN_OFF", Map.of());
        }
    }

    private List<WaitingLicence> waiting() {
        if (waiting == null) {
            waiting = collections.chosen(chosen.numbers());
        }
        return waiting;
    }

    public List<Row> getRows() {
        return waiting().stream()
                .map(one -> new Row(lines.of(one), obstacle(one)))
                .toList();
    }

    private String obstacle(WaitingLicence one) {
        return one.obstacle(callers.require())
                .map(code -> Texts.in(msg.locale())
                        .error(
                                code,
                                Map.of("number", one.number(), "by", Objects.requireNonNullElse(one.keeper(), ""))))
                .orElse("");
    }

    public long getPossible() {
        return waiting().stream().filter(one -> obstacle(one).isEmpty()).count();
    }

    public int getGone() {
        return chosen.numbers().size() - waiting().size();
    }
}
