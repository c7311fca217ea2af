package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.catalogue.Edition;
import id.onestop.licensing.domain.licence.Signatory;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.signature.SigningIntent;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.agency.PostView;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.workflow.OpenFile;
import id.onestop.licensing.ejb.workflow.WorkRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who stands under a letter: name, rank and NIP of the person, and the post with "Plt." or "Plh." where a decree gave it. */
@ApplicationScoped
class Signatories {

    @Inject
    AgencyDirectory agencies;

    @Inject
    AccountDirectory accounts;

    @Inject
    Definitions definitions;

    @Inject
    WorkRepository work;

    @Inject
    Clock clock;

    /** The official who holds the file and signs. */
    Signatory of(OpenFile file) {
        long post = file.item().postId();
        var title = agencies.post(file.item().agencyId(), post)
                .map(Signatories::title)
                .orElse("");
        return person(
                file.account(),
                file.caller().titled(post, title),
                file.caller().decree(post),
                file.definition().edition().signatory());
    }

    /** Who would sign today in a post: whoever holds the file there, else its substitute, else its holder. */
    Signatory expected(long applicationId, PostView post, Edition.Signatory printed) {
        var staff = agencies.staffOn(post.agencyId(), clock.instant());
        var claimant = work.findOpen(applicationId)
                .filter(item -> item.postId() == post.id())
                .map(item -> item.claimedBy());
        return claimant.flatMap(account -> staff.holders().stream()
                        .filter(holder -> holder.postId() == post.id() && holder.accountId() == account)
                        .findFirst())
                .or(() -> staff.signatory(post.id()))
                .map(holder -> person(holder.accountId(), title(holder, title(post)), holder.decreeNumber(), printed))
                .orElseGet(() -> new Signatory(0, printed.name(), printed.rank(), printed.nip(), title(post), null));
    }

    /**
     * Who signs by hand today in a post: its substitute, else its holder.
     *
     * @throws RuleViolation if the post is vacant
     */
    Signatory present(PostView post, Edition.Signatory printed) {
        return agencies.staffOn(post.agencyId(), clock.instant())
                .signatory(post.id())
                .map(holder -> person(holder.accountId(), title(holder, title(post)), holder.decreeNumber(), printed))
                .orElseThrow(() -> new RuleViolation(
                        "SIGNATORY_VACANT", Map.of("post", post.name().id())));
    }

    /** The agency itself, where it seals and no person signs. */
    Signatory seal(long agencyId) {
        return new Signatory(
                SigningIntent.AGENCY_SEAL,
                agencies.byId(agencyId).name().id(),
                "",
                "",
                "Segel elektronik instansi",
                null);
    }

    private Signatory person(long account, String title, @Nullable String decree, Edition.Signatory printed) {
        var person = accounts.person(account);
        var nip = requireNonNullElse(person.nip(), "");
        var rank = printed.nip().equals(nip) ? printed.rank() : requireNonNullElse(person.rank(), "");
        return new Signatory(person.id(), person.nameWithTitles(), rank, nip, title, decree);
    }

    private static String title(PostHolder holder, String title) {
        Appointment appointment = holder.appointment();
        return appointment.title(title);
    }

    private static String title(PostView post) {
        return post.letterTitle() == null ? post.name().id() : post.letterTitle();
    }
}
