package id.onestop.licensing.ejb.application;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.Beginning;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.Predecessors;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.catalogue.PinnedDefinition;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Begins drafts, by whichever way: alone, through somebody with a power of attorney, or with the counter's help. */
@ApplicationScoped
public class DraftBeginning {

    @Inject
    ApplicationRepository applications;

    @Inject
    AccountDirectory accounts;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    HeldPlaces places;

    @Inject
    RowSecurity rows;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /**
     * For whom and by whom; the caller has checked that it may be so.
     *
     * @param holderId whose licence it will be
     * @param proxyId who acts for the holder; {@code null} for nobody
     * @param by who begins it; {@code null} for the holder
     */
    public record Beginner(
            long holderId,
            @Nullable Long proxyId,
            Channel channel,
            @Nullable Actor by) {}

    /**
     * Begins a draft, or finds the one that the holder has open for the same service, kind and licence before. A proxy gets a
     * draft of his own: what the holder answered and uploaded alone is opened to nobody who was not given that very draft.
     */
    public LicenceApplication begin(BeginApplication command, Beginner beginner) {
        var service = definitions.published(command.agencyCode(), command.serviceCode());
        requireOffered(command, beginner, service.definition());
        var agency = agencies.byId(service.agencyId());
        rows.enterAgency(agency.id());
        var earlier = command.startedFrom() == null ? null : requireEarlier(command, beginner, agency);
        var own = LicenceApplication.draftKey(
                agency.id(), beginner.holderId(), command.serviceCode(), command.kind(), renewed(command, earlier));
        var key = beginner.proxyId() == null ? own : LicenceApplication.draftKey(own, beginner.proxyId());
        var application =
                applications.findDraft(key).orElseGet(() -> draft(command, beginner, service, agency, earlier, key));
        var by = actor(beginner, application);
        if (beginner.channel() == Channel.ASSISTED) {
            application.assist();
        }
        if (beginner.proxyId() != null) {
            events.publish(application.empower(beginner.proxyId(), by, clock.instant()));
        }
        return application;
    }

    private static void requireOffered(BeginApplication command, Beginner beginner, ServiceDefinition definition) {
        if (!definition.applicationsOpen()) {
            throw new RuleViolation("APPLICATIONS_NOT_OPEN", Map.of("service", command.serviceCode()));
        }
        if (!definition.kinds().contains(command.kind())) {
            throw new RuleViolation("KIND_NOT_OFFERED", Map.of("kind", command.kind()));
        }
        if (!definition.channels().contains(beginner.channel())) {
            throw new RuleViolation("CHANNEL_NOT_OFFERED", Map.of("channel", beginner.channel()));
        }
    }

    private LicenceApplication draft(
            BeginApplication command,
            Beginner beginner,
            PinnedDefinition service,
            AgencyView agency,
            @Nullable LicenceApplication earlier,
            String key) {
        int year = clock.instant().atZone(agency.zone()).getYear();
        var number = String.format(
                Locale.ROOT, "%s-%d-%06d", agency.prefix(), year, applications.nextNumber(agency.id(), year));
        // whoever takes numbers at the same time waits for the other one, whose draft is there by now
        var meanwhile = applications.findDraft(key);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        var application = LicenceApplication.draft(first(command, beginner, service, number, earlier), clock.instant());
        if (beginner.proxyId() != null) {
            application.beginThrough(beginner.proxyId());
        }
        applications.add(application);
        events.publish(application.drafted(actor(beginner, application)));
        return application;
    }

    private Beginning first(
            BeginApplication command,
            Beginner beginner,
            PinnedDefinition service,
            String number,
            @Nullable LicenceApplication earlier) {
        var person = accounts.person(beginner.holderId());
        // what somebody once applied for is not opened to a proxy, who may name the licence alone
        var taken = beginner.proxyId() == null ? earlier : null;
        return new Beginning(
                service.agencyId(),
                number,
                command.serviceCode(),
                service.definitionId(),
                beginner.holderId(),
                command.kind(),
                beginner.channel(),
                beginner.proxyId() != null,
                person.nameWithTitles(),
                requireNonNull(person.nikHash(), "an applicant has an identity number"),
                person.birthDate(),
                taken == null ? null : taken.number(),
                renewed(command, earlier),
                taken == null
                        ? KnownAnswers.of(person, service.definition().form())
                        : KnownAnswers.again(person, taken.answers()));
    }

    /** A rejected application, tried again, or the one whose licence is renewed or replaced. */
    private LicenceApplication requireEarlier(BeginApplication command, Beginner beginner, AgencyView agency) {
        var named = requireNonNull(command.startedFrom());
        var earlier = applications
                .find(named)
                .filter(application -> application.applicantId() == beginner.holderId())
                .or(() -> ofLicence(named, command, beginner, agency))
                .orElseThrow(() -> unknown(named, beginner));
        boolean again = earlier.status() == ApplicationStatus.REJECTED;
        if (again && beginner.proxyId() != null || !again && !isToReplace(command, agency, earlier)) {
            throw unknown(named, beginner);
        }
        if (!again) {
            places.requireRenewable(earlier, command.kind() == ApplicationKind.RENEWAL);
        }
        return earlier;
    }

    /** The application of a licence that is named by its own number, as the letter of somebody at the counter has it. */
    private Optional<LicenceApplication> ofLicence(
            String number, BeginApplication command, Beginner beginner, AgencyView agency) {
        var nik = accounts.person(beginner.holderId()).nikHash();
        return nik == null || !renews(command.kind())
                ? Optional.empty()
                : new Predecessors(places.replaceable(nik, agency.id(), command.serviceCode()))
                        .numbered(number)
                        .flatMap(old -> applications.find(old.application()));
    }

    private static NotFound unknown(String named, Beginner beginner) {
        return new NotFound(
                beginner.channel() == Channel.ASSISTED ? "OLD_LICENCE_NOT_FOUND" : "APPLICATION_NOT_FOUND",
                Map.of("number", named));
    }

    private static boolean isToReplace(BeginApplication command, AgencyView agency, LicenceApplication earlier) {
        return replaces(earlier, command.kind()) && isOf(command, earlier) && earlier.agencyId() == agency.id();
    }

    private static boolean isOf(BeginApplication command, LicenceApplication earlier) {
        return earlier.serviceCode().equals(command.serviceCode());
    }

    /** Whether an application of this kind may be about the licence of that one, as far as kind and status tell. */
    static boolean replaces(LicenceApplication earlier, ApplicationKind kind) {
        return renews(kind) && hasLicence(earlier);
    }

    private static boolean renews(ApplicationKind kind) {
        return kind == ApplicationKind.RENEWAL || kind == ApplicationKind.REPLACEMENT;
    }

    private static boolean hasLicence(LicenceApplication application) {
        return application.status() == ApplicationStatus.ISSUED
                || application.status() == ApplicationStatus.HANDED_OVER;
    }

    /** A rejected renewal tried again renews the same licence. */
    private static @Nullable String renewed(BeginApplication command, @Nullable LicenceApplication earlier) {
        if (earlier == null || !renews(command.kind()) || !isOf(command, earlier)) {
            return null;
        }
        return hasLicence(earlier) ? earlier.number() : earlier.renews();
    }

    private static Actor actor(Beginner beginner, LicenceApplication application) {
        var by = beginner.by();
        return by != null ? by : new Actor(application.applicantId(), application.holderName(), null, null);
    }
}
