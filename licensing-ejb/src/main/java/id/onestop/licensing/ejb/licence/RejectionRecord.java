package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.Rejection;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.signature.SigningEvent;
import id.onestop.licensing.ejb.application.FileRepository;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.workflow.Closing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a rejection binding with its signed letter, in the transaction that records the signature. */
@ApplicationScoped
class RejectionRecord {

    private static final Logger logger = LoggerFactory.getLogger(RejectionRecord.class);

    @Inject
    FileRepository parts;

    @Inject
    NumberBookService numbers;

    @Inject
    Closing closing;

    @Inject
    DomainEvents events;

    void reject(SigningFile file, SigningEvent.Recorded recorded, Instant now) {
        var application = file.application();
        var letter = requireNonNull(file.letter(), "a request is about a licence or a letter");
        letter.sign(recorded.signed().hex(), recorded.evidence().certificateIssuer(), now);
        numbers.confirm(letter.numberEntryId(), null, now);
        var signatory = letter.signatory();
        var signer = closing.rejected(
                application,
                new Closing.Running(file.step(), file.clock()),
                new Actor(signatory.accountId(), signatory.name(), null, signatory.post(), signatory.decree()));
        parts.add(Rejection.of(application, letter.grounds(), signer, now));
        events.publish(application.reject(signer, letter.grounds().reasonCode(), now));
        logger.atInfo()
                .addKeyValue("application", application.number())
                .addKeyValue("letter", letter.number())
                .log("Application rejected");
    }
}
