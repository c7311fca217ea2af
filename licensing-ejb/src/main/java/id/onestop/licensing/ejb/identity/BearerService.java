package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Hashes;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Turns a bearer token into the caller's name; what the caller may do is asked when something is done. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BearerService {

    @Inject
    TokenRepository tokens;

    @Inject
    RowSecurity rows;

    @Inject
    @RealTime
    Clock clock;

    /** The name behind a token that works at this moment; notes that a personal one was used. */
    @PermitAll
    public Optional<CallerName> identify(String token) {
        rows.enterWorker();
        var now = clock.instant();
        String hash = Hashes.sha256(token);
        if (token.startsWith(Secrets.PARTNER)) {
            return tokens.findPartner(hash)
                    .filter(issued -> issued.usableAt(now))
                    .map(issued -> CallerName.ofPartner(issued.partnerClientId(), issued.id()));
        }
        if (!token.startsWith(Secrets.PERSONAL)) {
            return Optional.empty();
        }
        var personal = tokens.findPersonal(hash).filter(known -> known.usableAt(now));
        personal.filter(known -> known.notesUse(now)).ifPresent(known -> tokens.noteUse(known.id(), now));
        return personal.map(known -> CallerName.ofToken(known.accountId(), known.id()));
    }
}
