package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.document.FileIntake;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.SeenVersion;
import id.onestop.licensing.ejb.workflow.BatchRun;
import id.onestop.licensing.ejb.workflow.FileBatch;
import id.onestop.licensing.ejb.workflow.FileBatch.Act;
import id.onestop.licensing.ejb.workflow.FileBatch.Entry;
import id.onestop.licensing.ejb.workflow.FileBatches;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a scanned proof of a hand-over in, with no transaction open; {@link CollectionService} checks the rights. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CollectionDesk {

    @Inject
    CollectionService collections;

    @Inject
    FileIntake intake;

    @Inject
    SeenVersion seen;

    @Inject
    BatchRun run;

    @Inject
    FileBatches batches;

    @Inject
    CurrentCaller callers;

    /** Hands over, keeping a signed slip or a picture of the signature. */
    @PermitAll
    public void collect(CollectLicence command, InputStream proof, @Nullable String sentName) {
        seen.before(() -> collections.expect(command));
        collections.collect(command, intake.receive(proof, sentName, WetSignatureDesk.SCAN));
    }

    /**
     * Hands several over to one person, each in a transaction of its own; what fails leaves the others.
     *
     * @param proof one slip for all of them; {@code null} without
     */
    @RequiresPermission(Permission.COUNTER)
    public FileBatch collectAll(CollectBatch command, @Nullable InputStream proof, @Nullable String sentName) {
        collections.expect(command);
        var received = proof == null ? null : intake.receive(proof, sentName, WetSignatureDesk.SCAN);
        var names = collections.chosen(command.numbers()).stream()
                .collect(Collectors.toMap(WaitingLicence::number, WaitingLicence::holderName));
        var batch = new FileBatch(
                Act.HAND_OVER,
                command.numbers().stream()
                        .map(number -> Entry.waiting(number, names.getOrDefault(number, number)))
                        .toList());
        batches.keep(callers.require().accountId(), batch);
        run.finish(batch, number -> collections.collect(command.of(number), received));
        return batch;
    }
}
