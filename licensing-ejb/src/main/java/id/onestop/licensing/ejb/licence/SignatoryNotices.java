package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.agency.PostView;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.licence.SignatoryNotice.State;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.workflow.Files;
import id.onestop.licensing.ejb.workflow.WorkRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells everybody who works on a letter whether the person in whose name it stands can still sign it by hand: from the step
 * of printing to the signature, and as soon as a decree is recorded.
 */
@Stateless
public class SignatoryNotices {

    @Inject
    Files files;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyRepository posts;

    @Inject
    AccountDirectory accounts;

    @Inject
    WorkRepository work;

    @Inject
    LicenceRepository licences;

    @Inject
    PaperRepository papers;

    @Inject
    Clock clock;

    /** What has to be known of a file of the caller's agency now; empty if nothing. */
    @RequiresPermission(Permission.FILE_READ)
    public Optional<SignatoryNotice> ofFile(String number) {
        var application = files.requireReadable(number);
        var step = definitions
                .byId(application.definitionId())
                .definition()
                .workflow()
                .firstOf(StepKind.WET_SIGNATURE);
        if (step.isEmpty() || application.status() != ApplicationStatus.IN_PROCESS) {
            return Optional.empty();
        }
        var post =
                agencies.post(application.agencyId(), requireNonNull(step.get().signatory(), "checked by the gate"));
        var today = LocalDate.ofInstant(
                clock.instant(), agencies.byId(application.agencyId()).zone());
        var days = new SignatoryDays(posts.assignmentsOf(post.id(), today).stream()
                .filter(time -> !time.awaiting())
                .toList());
        if (papers.currentSheet(application.id()).isEmpty()) {
            return printing(application) ? beforePrinting(post, days, today) : Optional.empty();
        }
        return licences.findByApplication(application.id())
                .filter(licence -> licence.paperSignedOn() == null)
                .flatMap(licence -> printed(licence, post, days, today));
    }

    private boolean printing(LicenceApplication application) {
        return work.findOpen(application.id())
                .filter(item -> item.stepKind().equals(StepKind.PRINT.name()))
                .isPresent();
    }

    private Optional<SignatoryNotice> beforePrinting(PostView post, SignatoryDays days, LocalDate today) {
        var signs = days.on(today).orElse(null);
        if (signs == null) {
            return Optional.of(new SignatoryNotice(State.VACANT, post.name(), "", "", null, null, null, false));
        }
        var gone = days.goneAfter(signs.accountId(), today).orElse(null);
        if (gone != null && !signs.appointment().substitute()) {
            return Optional.of(notice(State.LEAVING, post, name(signs), days, gone, false));
        }
        return signs.appointment().substitute()
                ? Optional.of(notice(State.ACTING, post, name(signs), days, today, false))
                : Optional.empty();
    }

    private Optional<SignatoryNotice> printed(Licence licence, PostView post, SignatoryDays days, LocalDate today) {
        boolean electronic = licence.fileSha256() != null;
        long signer = licence.signatory().accountId();
        boolean able = electronic ? days.holds(signer, today) : days.present(signer, today);
        if (!able) {
            return Optional.of(notice(State.CHANGED, post, licence.signatory().name(), days, today, electronic));
        }
        return electronic
                ? Optional.empty()
                : days.goneAfter(signer, today)
                        .map(gone ->
                                notice(State.LEAVING, post, licence.signatory().name(), days, gone, false));
    }

    private SignatoryNotice notice(
            State state, PostView post, String named, SignatoryDays days, LocalDate from, boolean electronic) {
        var next = days.on(from).orElse(null);
        return new SignatoryNotice(
                state,
                post.name(),
                named,
                next == null ? "" : next.appointment().title(post.name().id()) + " " + name(next),
                next == null ? null : next.decreeNumber().orElse(null),
                state == State.CHANGED && next != null ? next.validFrom() : from,
                next == null ? null : next.validUntil().orElse(null),
                electronic);
    }

    private String name(Assignment time) {
        return accounts.person(time.accountId()).nameWithTitles();
    }
}
