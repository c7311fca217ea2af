package id.onestop.licensing.ejb.application;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.AnswerRules;
import id.onestop.licensing.domain.application.Answers;
import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The applicant's work on a draft, or on a file that came back for correction. */
@Stateless
public class DraftService {

    @Inject
    ApplicationRepository applications;

    @Inject
    FileStates states;

    @Inject
    AccountDirectory accounts;

    @Inject
    CurrentCaller callers;

    @Inject
    RowSecurity rows;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    /**
     * Begins a draft, or finds the one that is open for the same service and kind: two presses make one application.
     *
     * @return number of the application
     */
    @RequiresPermission(Permission.APPLY)
    public String begin(BeginApplication command) {
        var caller = callers.require();
        var service = definitions.published(command.agencyCode(), command.serviceCode());
        if (!service.definition().applicationsOpen()) {
            throw new RuleViolation("APPLICATIONS_NOT_OPEN", Map.of("service", command.serviceCode()));
        }
        if (!service.definition().kinds().contains(command.kind())) {
            throw new RuleViolation("KIND_NOT_OFFERED", Map.of("kind", command.kind()));
        }
        var agency = agencies.byId(service.agencyId());
        var key = LicenceApplication.draftKey(agency.id(), caller.accountId(), command.serviceCode(), command.kind());
        var open = applications.findDraft(key);
        if (open.isPresent()) {
            return open.get().number();
        }
        var person = accounts.person(caller.accountId());
        var earlier = command.startedFrom() == null ? null : requireRejected(caller.accountId(), command.startedFrom());
        rows.enterAgency(agency.id());
        int year = clock.instant().atZone(agency.zone()).getYear();
        var number = String.format(
                Locale.ROOT, "%s-%d-%06d", agency.prefix(), year, applications.nextNumber(agency.id(), year));
        // whoever takes numbers at the same time waits for the other one, whose draft is there by now
        var meanwhile = applications.findDraft(key);
        if (meanwhile.isPresent()) {
            return meanwhile.get().number();
        }
        var answers = earlier == null ? known(person) : earlier.answers();
        var application = LicenceApplication.draft(
                new LicenceApplication.Begin(
                        agency.id(),
                        number,
                        command.serviceCode(),
                        service.definitionId(),
                        caller.accountId(),
                        command.kind(),
                        Channel.ONLINE,
                        false,
                        person.nameWithTitles(),
                        requireNonNull(person.nikHash(), "an applicant has an identity number"),
                        person.birthDate(),
                        earlier == null ? null : earlier.number(),
                        answers),
                clock.instant());
        applications.add(application);
        events.publish(application.drafted(actor(application)));
        return number;
    }

    /** The draft as its applicant sees it. */
    @RequiresPermission(Permission.APPLY)
    public DraftView open(String number) {
        var application = requireOwn(number);
        var state = states.of(application);
        var person = accounts.person(application.applicantId());
        return DraftView.of(
                state,
                person.fullName(),
                person.maskedNik() == null ? "" : person.maskedNik(),
                states.snapshot(state).orElse(null));
    }

    /**
     * Keeps the answers of one page; all of its faults are told at once, and none of a faulty page is kept.
     *
     * @param version what the page was drawn from; -1 when the caller does not care
     */
    @RequiresPermission(Permission.APPLY)
    public long answer(String number, Map<String, String> answers, long version) {
        var application = requireOwn(number);
        Versions.require(application, version);
        var state = states.of(application);
        var villages = state.agency().profile().region().districts().stream()
                .flatMap(district -> district.villages().stream())
                .map(village -> village.code())
                .toList();
        var kept = new HashMap<String, String>();
        var errors = new ArrayList<FieldError>();
        var merged = application.answers().with(answers);
        answers.forEach((code, raw) -> {
            var question = state.definition().form().question(code);
            if (question.isEmpty()) {
                errors.add(new FieldError(code, "QUESTION_UNKNOWN"));
            } else {
                var value = AnswerRules.normalise(question.get(), raw);
                kept.put(code, value);
                if (AnswerRules.isAsked(question.get(), merged)) {
                    AnswerRules.check(question.get(), value, villages).ifPresent(errors::add);
                }
            }
        });
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        application.answer(kept);
        var facts =
                new HolderFacts(application.answers(), state.agency().profile().region());
        var fullName = accounts.person(application.applicantId()).fullName();
        application.describe(facts.nameWithTitles(fullName), facts.birthDate().orElse(application.birthDate()));
        applications.flush();
        return application.version();
    }

    /** Withdraws a draft, or an application that the agency has not accepted. */
    @RequiresPermission(Permission.APPLY)
    public void cancel(String number) {
        var application = requireOwn(number);
        events.publish(application.cancel(actor(application), clock.instant()));
    }

    private LicenceApplication requireOwn(String number) {
        var application = applications.requireOwn(callers.require().accountId(), number);
        rows.enterAgency(application.agencyId());
        return application;
    }

    private LicenceApplication requireRejected(long applicant, String number) {
        var earlier = applications.requireOwn(applicant, number);
        if (earlier.status() != ApplicationStatus.REJECTED) {
            throw new NotFound("APPLICATION_NOT_FOUND", Map.of("number", number));
        }
        return earlier;
    }

    private static Answers known(AccountDirectory.Person person) {
        var known = new TreeMap<String, String>();
        putKnown(known, "birthPlace", person.birthPlace());
        putKnown(known, "birthDate", person.birthDate());
        putKnown(known, "phone", person.phone());
        return new Answers(known);
    }

    private static void putKnown(Map<String, String> known, String code, @Nullable Object value) {
        if (value != null) {
            known.put(code, value.toString());
        }
    }

    private static Actor actor(LicenceApplication application) {
        return new Actor(application.applicantId(), application.holderName(), null, null);
    }
}
