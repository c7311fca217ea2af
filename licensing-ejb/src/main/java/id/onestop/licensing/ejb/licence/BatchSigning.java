package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.licence.Signing.SigningResult;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.signature.Passphrase;
import id.onestop.licensing.ejb.workflow.WorkItemService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * Signs several letters with one passphrase: the first while the signatory waits, so that a wrong passphrase is told at once,
 * the others behind.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchSigning {

    @Inject
    Signing signing;

    @Inject
    WorkItemService items;

    @Inject
    SigningRun run;

    @Inject
    SigningBatches batches;

    @Inject
    CurrentCaller callers;

    /**
     * Begins a batch; {@link #last} tells how far it is.
     *
     * @param passphrase overwritten before this returns
     * @return the refusal of the passphrase, if it was refused: then nothing was begun, and no file is held that was not before
     */
    @RequiresPermission(Permission.DECIDE)
    public Optional<SigningResult> start(List<SigningBatch.Entry> letters, char[] passphrase) {
        var batch = new SigningBatch(letters);
        var waiting = new ArrayDeque<>(
                letters.stream().map(SigningBatch.Entry::number).toList());
        try (var secret = Passphrase.of(passphrase)) {
            boolean proved = false;
            while (!proved && !waiting.isEmpty()) {
                var result = first(waiting.remove(), batch, secret);
                if (result.isPresent() && result.get().passphraseRefused()) {
                    return result;
                }
                result.ifPresent(batch::record);
                proved = result.filter(one -> one.code() == null).isPresent();
            }
            batches.keep(callers.require().accountId(), batch);
            goOn(
                    batch,
                    waiting.stream().filter(number -> claimed(number, batch)).toList(),
                    passphrase);
            return Optional.empty();
        }
    }

    /** Tries the passphrase on one letter; no other file is taken before it is known to be right. */
    private Optional<SigningResult> first(String number, SigningBatch batch, Passphrase secret) {
        boolean mine = isMine(number);
        if (!claimed(number, batch)) {
            return Optional.empty();
        }
        var result = signing.signAll(List.of(number), secret).get(0);
        if (result.passphraseRefused() && !mine) {
            items.release(number);
        }
        return Optional.of(result);
    }

    private void goOn(SigningBatch batch, List<String> rest, char[] passphrase) {
        if (rest.isEmpty()) {
            batch.end();
        } else {
            run.finish(batch, rest, Passphrase.of(passphrase.clone()));
        }
    }

    /** The caller's last batch on this node, under way or over. */
    @RequiresPermission(Permission.DECIDE)
    public Optional<SigningBatch> last() {
        return batches.find(callers.require().accountId());
    }

    private boolean isMine(String number) {
        try {
            return items.isMine(number);
        } catch (LicensingException unknown) {
            return false;
        }
    }

    /** Takes a file that nobody holds; what cannot be taken is told, and does not stop the others. */
    private boolean claimed(String number, SigningBatch batch) {
        try {
            items.claim(number);
            return true;
        } catch (LicensingException refused) {
            batch.refused(number, refused);
            return false;
        }
    }
}
