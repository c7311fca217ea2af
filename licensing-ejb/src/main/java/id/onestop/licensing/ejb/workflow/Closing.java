package id.onestop.licensing.ejb.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import id.onestop.licensing.domain.workflow.HandOver.Side;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends the line of a file: the last step, the last hand-overs and the clock, in the caller's transaction. */
@ApplicationScoped
public class Closing {

    @Inject
    WorkRepository work;

    @Inject
    AgencyDirectory agencies;

    @Inject
    FourEyesDesk fourEyes;

    @Inject
    Beside beside;

    @Inject
    ServiceClocks clocks;

    @Inject
    Line line;

    @Inject
    Clock clock;

    /**
     * What still runs on a file.
     *
     * @param step {@code null} if no step is open
     * @param clock {@code null} if the service clock never started
     */
    public record Running(@Nullable WorkItem step, @Nullable ServiceClock clock) {}

    /** An electronic signature exists: closes the open step in its signatory's name, and the file goes on. */
    public void signed(
            LicenceApplication application, ServiceDefinition definition, @Nullable WorkItem step, Actor signer) {
        var now = clock.instant();
        var open = Optional.ofNullable(step);
        open.ifPresent(item -> {
            long account = requireNonNull(signer.accountId(), "a licence is signed by a person");
            item.sign(account, signer.name(), "SIGNED", now);
        });
        var from = new Side(Party.OFFICIAL, named(open, signer));
        line.goOn(application, definition, new Line.Signed(from, step, signer));
    }

    /** The agency's seal is on a licence that the system issued: it goes on before the next post, or stays with the system. */
    public void sealed(LicenceApplication application, ServiceDefinition definition) {
        line.goOnSealed(application, definition);
    }

    /**
     * The licence exists: stops the counting for good.
     *
     * @param running its clock, where that is known already
     */
    public void issued(LicenceApplication application, @Nullable ServiceClock running) {
        beside.close(application);
        if (running == null) {
            clocks.finish(application);
        } else {
            clocks.finish(running, application);
        }
    }

    /**
     * The applicant withdrew it: whoever has it lays it down, nobody has it any more, and nothing is promised. Drafts never had
     * a card.
     */
    public void withdrawn(LicenceApplication application) {
        if (application.submittedAt() == null) {
            return;
        }
        var now = clock.instant();
        beside.close(application);
        if (application.acceptedAt() != null) {
            clocks.finish(application);
        }
        var open = work.findOpen(application.id());
        var from = open.isPresent() ? holder(open.get()) : new Side(Party.APPLICANT, applicant(application));
        open.ifPresent(item -> item.withdraw(now));
        work.add(HandOver.give(application, from, new Side(Party.SYSTEM, Actor.SYSTEM), "WITHDRAWN", null, now));
    }

    /** Before anybody of the post has taken it, the system has it. */
    Side holder(WorkItem item) {
        var name = item.claimedByName();
        if (name == null) {
            return new Side(Party.SYSTEM, Actor.SYSTEM);
        }
        var post = agencies.post(item.agencyId(), item.postId())
                .map(held -> held.name().id())
                .orElse(null);
        return new Side(Party.OFFICIAL, new Actor(item.claimedBy(), name, item.postId(), post, item.actingDecree()));
    }

    private static Actor applicant(LicenceApplication application) {
        return new Actor(application.applicantId(), application.holderName(), null, null);
    }

    /** The letter of rejection exists: as for a licence, and the file goes to its applicant; answers who decided. */
    public Actor rejected(LicenceApplication application, Running running, Actor signer) {
        var now = clock.instant();
        beside.close(application);
        var open = Optional.ofNullable(running.step());
        long account = requireNonNull(signer.accountId(), "a letter is signed by a person");
        open.ifPresent(item -> item.sign(account, signer.name(), "REJECTED", now));
        var decided = named(open, signer);
        var row = HandOver.give(
                application,
                new Side(Party.OFFICIAL, decided),
                new Side(Party.APPLICANT, applicant(application)),
                "REJECTED",
                null,
                now);
        work.add(
                open.map(item -> fourEyes.noted(row, application, item, signer)).orElse(row));
        Optional.ofNullable(running.clock()).ifPresent(known -> clocks.finish(known, application));
        return decided;
    }

    /** The card names the post as the worklist does, not as letters do; a substitute keeps the word before it. */
    private Actor named(Optional<WorkItem> open, Actor signer) {
        var post = open.flatMap(item -> agencies.post(item.agencyId(), item.postId()))
                .map(held -> held.name().id());
        var prefix = signer.decree() == null || signer.postName() == null
                ? ""
                : signer.postName().substring(0, signer.postName().indexOf(' ') + 1);
        return new Actor(
                signer.accountId(),
                signer.name(),
                signer.postId(),
                post.map(name -> prefix + name).orElse(signer.postName()),
                signer.decree());
    }

    /** The holder took the licence. */
    public void handedOver(LicenceApplication application) {
        work.add(HandOver.give(
                application,
                new Side(Party.SYSTEM, Actor.SYSTEM),
                new Side(Party.APPLICANT, applicant(application)),
                "LICENCE",
                null,
                clock.instant()));
    }
}
