package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.PaperEvent.SignedElectronically;
import id.onestop.licensing.domain.signature.SignatureEvidence;
import id.onestop.licensing.domain.signature.SigningEvent;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.signature.SigningRequestRepository;
import id.onestop.licensing.ejb.workflow.Closing;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The last of the three steps of signing, and what happens when there is no signature.
 *
 * <p>Called by {@link Signing} and by the sweeper, never by the web; a repeated record changes nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IssuanceRecord {

    @Inject
    SigningRequestRepository requests;

    @Inject
    LicenceRepository licences;

    @Inject
    RejectionRecord rejections;

    @Inject
    Definitions definitions;

    @Inject
    NumberBookService numbers;

    @Inject
    Closing closing;

    @Inject
    LicenceCompletion completion;

    @Inject
    RowSecurity rows;

    @Inject
    DomainEvents events;

    @Inject
    @RealTime
    Clock realTime;

    @Inject
    Clock clock;

    /** Binds the signed file to licence or letter of rejection, number and application; it is valid from here on. */
    @PermitAll
    public void record(long requestId, Sha256 signed, SignatureEvidence evidence) {
        rows.enterWorker();
        var file = licences.requireSigning(requestId);
        var now = clock.instant();
        file.request().record(signed, evidence, now).ifPresent(recorded -> conclude(file, recorded, now));
    }

    private void conclude(SigningFile file, SigningEvent.Recorded recorded, Instant now) {
        var licence = file.licence();
        if (licence == null) {
            rejections.reject(file, recorded, now);
        } else {
            sign(file, licence, recorded, now);
        }
    }

    private void sign(SigningFile file, Licence licence, SigningEvent.Recorded recorded, Instant now) {
        var application = file.application();
        var definition = definitions.byId(application.definitionId()).definition();
        if (licence.deemed().isPresent()) {
            seal(file, licence, recorded, definition, now);
            return;
        }
        var end = new LineEnd(definition);
        var step = end.signature().orElseThrow();
        var signer = licence.signatory().actor();
        boolean valid = end.makesValid(step);
        if (valid) {
            completion.replaceEarlier(application, licence);
        }
        licence.signElectronically(recorded.signed().hex(), recorded.evidence().certificateIssuer());
        numbers.confirm(licence.numberEntryId(), licence.id(), now);
        closing.signed(application, definition, file.step(), signer);
        if (valid) {
            licence.issue(now);
            completion.complete(
                    application, licence, definition, recorded.signed().hex(), file.loaded());
        } else {
            events.publish(new SignedElectronically(
                    application.agencyId(),
                    application.number(),
                    signer.reference(),
                    licence.number(),
                    recorded.signed().hex(),
                    now));
        }
    }

    /** What the system decided is valid with the agency's seal; only electronic licences come here (definition's reader). */
    private void seal(
            SigningFile file,
            Licence licence,
            SigningEvent.Recorded recorded,
            ServiceDefinition definition,
            Instant now) {
        var application = file.application();
        completion.replaceEarlier(application, licence);
        licence.signElectronically(recorded.signed().hex(), recorded.evidence().certificateIssuer());
        numbers.confirm(licence.numberEntryId(), licence.id(), now);
        closing.sealed(application, definition);
        licence.issue(now);
        completion.complete(application, licence, definition, recorded.signed().hex(), file.loaded());
        Optional.ofNullable(file.clock()).ifPresent(clock -> clock.deemNext(null));
    }

    /** Notes that an attempt brought no signature; the file waits for the next one. */
    @PermitAll
    public void fail(long requestId, int attempt, String code, Duration retryAfter) {
        rows.enterWorker();
        requests.require(requestId)
                .fail(attempt, code, realTime.instant().plus(retryAfter), clock.instant())
                .ifPresent(events::publish);
    }

    /** Sets a request free whose process never came back. */
    @PermitAll
    public void interrupt(long requestId) {
        rows.enterWorker();
        events.publish(requests.require(requestId).interrupt(realTime.instant(), clock.instant()));
    }
}
