package id.onestop.licensing.ejb.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import id.onestop.licensing.domain.workflow.HandOver.Side;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Ends the line of a file: the last step, the last hand-overs and the clock, in the caller's transaction. */
@ApplicationScoped
public class Closing {

    @Inject
    WorkRepository work;

    @Inject
    AgencyDirectory agencies;

    @Inject
    ServiceClocks clocks;

    @Inject
    Clock clock;

    /** The licence exists: closes the open step in its signatory's name and stops the counting for good. */
    public void issued(LicenceApplication application, Actor signer) {
        var now = clock.instant();
        var open = work.findOpen(application.id());
        open.ifPresent(item -> {
            long account = requireNonNull(signer.accountId(), "a licence is signed by a person");
            item.sign(account, signer.name(), now);
        });
        var post = open.flatMap(item -> agencies.post(item.agencyId(), item.postId()))
                .map(held -> held.name().id())
                .orElse(signer.postName());
        var from = new Side(Party.OFFICIAL, new Actor(signer.accountId(), signer.name(), signer.postId(), post));
        work.add(HandOver.give(application, from, new Side(Party.SYSTEM, Actor.SYSTEM), "SIGNED_LICENCE", null, now));
        clocks.finish(application);
    }

    /** The holder took the licence. */
    public void handedOver(LicenceApplication application) {
        var holder = new Actor(application.applicantId(), application.holderName(), null, null);
        work.add(HandOver.give(
                application,
                new Side(Party.SYSTEM, Actor.SYSTEM),
                new Side(Party.APPLICANT, holder),
                "LICENCE",
                null,
                clock.instant()));
    }
}
