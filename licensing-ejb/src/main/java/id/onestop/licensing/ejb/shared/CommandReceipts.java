package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.CommandReceipt;
import id.onestop.licensing.domain.shared.CommandReceipt.Outcome;
import id.onestop.licensing.domain.shared.Conflict;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Lets a program send a command again without doing it twice ({@code Idempotency-Key}, decision API-details).
 *
 * <p>Each step commits by itself, before and after the work; a key belongs to its caller alone and is forgotten after a day.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CommandReceipts {

    static final Duration KEPT = Duration.ofHours(24);

    @Inject
    CommandReceiptRepository receipts;

    @Inject
    CurrentCaller callers;

    @Inject
    RowSecurity rows;

    @Inject
    SecretBox secrets;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Begins a command, or finds what an earlier sending came to.
     *
     * @return the earlier answer; empty if the caller is to do the work now
     * @throws Conflict while another sending is under way
     */
    @PermitAll
    public Optional<Outcome> begin(String key, String fingerprint) {
        var caller = enter();
        var now = clock.instant();
        var known = receipts.find(caller, key);
        if (known.isPresent() && known.get().createdAt().isAfter(now.minus(KEPT))) {
            return known.get().repeat(fingerprint, now);
        }
        known.ifPresent(receipts::remove);
        try {
            receipts.add(new CommandReceipt(caller, key, fingerprint, now));
            return Optional.empty();
        } catch (PersistenceException lostRace) {
            throw new Conflict("COMMAND_IN_FLIGHT");
        }
    }

    /**
     * What the secret is made of that a begun command tells: of the receipt, so that a repetition makes the same one and a key
     * that is used again after a day another one.
     *
     * @throws Conflict if the command was refused meanwhile
     */
    @PermitAll
    public SecretSeed seed(String key) {
        var caller = enter();
        var receipt = receipts.find(caller, key).orElseThrow(() -> new Conflict("COMMAND_IN_FLIGHT"));
        return SecretSeed.of(secrets.keyedHash(
                "secret of a command",
                String.join("\n", Long.toString(receipt.id()), caller, receipt.fingerprint(), key)));
    }

    /** Records what the work came to. */
    @PermitAll
    public void finish(String key, Outcome outcome) {
        receipts.find(enter(), key).ifPresent(receipt -> receipt.finish(outcome));
    }

    /** Forgets a command that was refused, so that a mended one may use the key. */
    @PermitAll
    public void abandon(String key) {
        receipts.find(enter(), key).ifPresent(receipts::remove);
    }

    /** Forgets what is older than a day; for the timer. */
    @PermitAll
    public int forgetOld() {
        rows.enterWorker();
        return receipts.removeBefore(clock.instant().minus(KEPT));
    }

    private String enter() {
        var caller = callers.require();
        rows.enter(caller);
        return (caller.kind() == Caller.Kind.PARTNER ? "partner:" : "account:") + caller.accountId();
    }
}
