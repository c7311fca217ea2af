package id.onestop.licensing.ejb.application;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.AnswerCode;
import id.onestop.licensing.domain.application.Answers;
import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.Beginning;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.Form;
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
import java.util.TreeMap;
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

    /** Begins a draft, or finds the one that the holder has open for the same service and kind. */
    public LicenceApplication begin(BeginApplication command, Beginner beginner) {
        var service = definitions.published(command.agencyCode(), command.serviceCode());
        if (!service.definition().applicationsOpen()) {
            throw new RuleViolation("APPLICATIONS_NOT_OPEN", Map.of("service", command.serviceCode()));
        }
        if (!service.definition().kinds().contains(command.kind())) {
            throw new RuleViolation("KIND_NOT_OFFERED", Map.of("kind", command.kind()));
        }
        if (!service.definition().channels().contains(beginner.channel())) {
            throw new RuleViolation("CHANNEL_NOT_OFFERED", Map.of("channel", beginner.channel()));
        }
        var agency = agencies.byId(service.agencyId());
        rows.enterAgency(agency.id());
        var key = LicenceApplication.draftKey(agency.id(), beginner.holderId(), command.serviceCode(), command.kind());
        var application = applications.findDraft(key).orElseGet(() -> draft(command, beginner, service, agency, key));
        var by = actor(beginner, application);
        if (beginner.channel() == Channel.ASSISTED) {
            application.assist();
        }
        if (beginner.proxyId() != null) {
            events.publish(application.empower(beginner.proxyId(), by, clock.instant()));
        }
        return application;
    }

    private LicenceApplication draft(
            BeginApplication command, Beginner beginner, PinnedDefinition service, AgencyView agency, String key) {
        var person = accounts.person(beginner.holderId());
        var earlier = command.startedFrom() == null ? null : requireEarlier(beginner, command, command.startedFrom());
        int year = clock.instant().atZone(agency.zone()).getYear();
        var number = String.format(
                Locale.ROOT, "%s-%d-%06d", agency.prefix(), year, applications.nextNumber(agency.id(), year));
        // whoever takes numbers at the same time waits for the other one, whose draft is there by now
        var meanwhile = applications.findDraft(key);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        var application = LicenceApplication.draft(
                new Beginning(
                        agency.id(),
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
                        earlier == null ? null : earlier.number(),
                        earlier == null ? null : renewed(earlier),
                        earlier == null
                                ? known(person, service.definition().form())
                                : bornAs(person, earlier.answers())),
                clock.instant());
        applications.add(application);
        events.publish(application.drafted(actor(beginner, application)));
        return application;
    }

    /** A rejected application, tried again, or the one whose licence is renewed or replaced. */
    private LicenceApplication requireEarlier(Beginner beginner, BeginApplication command, String number) {
        var earlier = applications.requireOwn(beginner.holderId(), number);
        boolean again = earlier.status() == ApplicationStatus.REJECTED;
        boolean sameService = earlier.serviceCode().equals(command.serviceCode())
                && earlier.agencyId() == agencies.byCode(command.agencyCode()).id();
        // what somebody once applied for is not opened to a proxy
        if (beginner.proxyId() != null || !again && !(hasLicence(earlier) && sameService && renews(command.kind()))) {
            throw new NotFound("APPLICATION_NOT_FOUND", Map.of("number", number));
        }
        if (!again) {
            places.requireRenewable(earlier, command.kind() == ApplicationKind.RENEWAL);
        }
        return earlier;
    }

    private static boolean renews(ApplicationKind kind) {
        return kind == ApplicationKind.RENEWAL || kind == ApplicationKind.REPLACEMENT;
    }

    private static boolean hasLicence(LicenceApplication application) {
        return application.status() == ApplicationStatus.ISSUED
                || application.status() == ApplicationStatus.HANDED_OVER;
    }

    /** A rejected renewal tried again renews the same licence. */
    private static @Nullable String renewed(LicenceApplication earlier) {
        return hasLicence(earlier) ? earlier.number() : earlier.renews();
    }

    private static Actor actor(Beginner beginner, LicenceApplication application) {
        var by = beginner.by();
        return by != null ? by : new Actor(application.applicantId(), application.holderName(), null, null);
    }

    /** What the account says already, of what the form asks; the person may write it otherwise. */
    private static Answers known(AccountDirectory.Person person, Form form) {
        var known = new TreeMap<String, String>();
        putKnown(known, AnswerCode.TITLE_PREFIX, person.titlePrefix());
        putKnown(known, AnswerCode.TITLE_SUFFIX, person.titleSuffix());
        putKnown(known, "birthPlace", person.birthPlace());
        putKnown(known, "birthDate", person.birthDate());
        putKnown(known, "phone", person.phone());
        known.keySet().removeIf(code -> form.question(code).isEmpty());
        return new Answers(known);
    }

    /** An earlier application may be older than the rule that the date is the account's. */
    private static Answers bornAs(AccountDirectory.Person person, Answers earlier) {
        var registered = person.birthDate();
        return registered == null || earlier.get(AnswerCode.BIRTH_DATE) == null
                ? earlier
                : earlier.with(Map.of(AnswerCode.BIRTH_DATE, registered.toString()));
    }

    private static void putKnown(Map<String, String> known, String code, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            known.put(code, value.toString());
        }
    }
}
