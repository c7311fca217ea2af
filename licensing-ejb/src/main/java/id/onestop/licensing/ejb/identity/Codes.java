package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.ConfirmationCode;
import id.onestop.licensing.domain.identity.ConfirmationCode.Purpose;
import id.onestop.licensing.domain.shared.Notice;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Makes, announces and redeems confirmation codes, within the caller's transaction. */
@ApplicationScoped
class Codes {

    /** Values whose name begins so are sealed while they wait in the outbox. */
    static final String SEALED = "sealed.";

    /** What outbox values are sealed for. */
    static final String OUTBOX = "outbox";

    @Inject
    ConfirmationCodeRepository codes;

    @Inject
    SecretBox box;

    @Inject
    Event<Notice> notices;

    @Inject
    @RealTime
    Clock clock;

    /** Sends a new code, unless this hour has had its share. */
    void send(Account account, Purpose purpose, String template) {
        make(account, purpose)
                .ifPresent(code -> tell(account, template, Map.of(SEALED + "code", box.seal(OUTBOX, code))));
    }

    /** Makes a new code, unless this hour has had its share. */
    Optional<String> make(Account account, Purpose purpose) {
        var now = clock.instant();
        var row = codes.lock(account.id(), purpose).orElseGet(() -> {
            var fresh = ConfirmationCode.forAccount(account.id(), purpose, now);
            codes.add(fresh);
            return fresh;
        });
        String code = Secrets.code();
        return row.renew(hash(account.id(), purpose, code), now) ? Optional.of(code) : Optional.empty();
    }

    boolean redeem(Account account, Purpose purpose, String typed) {
        return codes.lock(account.id(), purpose)
                .map(row -> row.redeem(hash(account.id(), purpose, typed.replace(" ", "")), clock.instant()))
                .orElse(false);
    }

    /** Writes to the account's address, if it has one. */
    void tell(Account account, String template, Map<String, String> values) {
        if (account.address().isPresent()) {
            notices.fire(new Notice(template, account.id(), values));
        }
    }

    private String hash(long accountId, Purpose purpose, String code) {
        return box.keyedHash("code:" + purpose, accountId + ":" + code);
    }
}
