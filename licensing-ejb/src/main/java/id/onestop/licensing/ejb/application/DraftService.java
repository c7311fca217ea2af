package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.AnswerRules;
import id.onestop.licensing.domain.application.Answers;
import id.onestop.licensing.domain.application.AssistanceEvent.AnswersAssisted;
import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.SeenVersion;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

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
    DomainEvents events;

    @Inject
    Clock clock;

    @Inject
    DraftBeginning beginning;

    @Inject
    FileAccess access;

    @Inject
    SeenVersion seen;

    /**
     * Begins a draft, or finds the one that is open for the same service, kind and licence before: two presses make one application.
     *
     * @return number of the application
     */
    @RequiresPermission(Permission.APPLY)
    public String begin(BeginApplication command) {
        long account = callers.require().accountId();
        return beginning
                .begin(command, new DraftBeginning.Beginner(account, null, Channel.ONLINE, null))
                .number();
    }

    /** The draft as its applicant sees it, or who helps with it. */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER})
    public DraftView open(String number) {
        var caller = callers.require();
        var application = access.require(caller, number);
        var state = states.of(application);
        var person = accounts.person(application.applicantId());
        return DraftView.of(
                state,
                person.fullName(),
                person.maskedNik() == null ? "" : person.maskedNik(),
                states.snapshot(state).orElse(null),
                caller.agencyId() != null);
    }

    /**
     * Keeps the answers of one page; all of its faults are told at once, and none of a faulty page is kept.
     *
     * @param version what the page was drawn from; -1 when the caller does not care
     */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER})
    public long answer(String number, Map<String, String> answers, long version) {
        var caller = callers.require();
        var application = access.require(caller, number);
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
        var person = accounts.person(application.applicantId());
        var today = LocalDate.ofInstant(clock.instant(), state.agency().zone());
        AnswerRules.checkBirthDate(new Answers(kept), person.birthDate(), today).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        access.noteHelp(caller, application);
        application.answer(kept);
        var facts =
                new HolderFacts(application.answers(), state.agency().profile().region());
        application.describe(
                facts.nameWithTitles(person.fullName()), facts.birthDate().orElse(application.birthDate()));
        if (caller.agencyId() != null) {
            events.publish(new AnswersAssisted(
                    application.agencyId(),
                    number,
                    access.officer(caller).reference(),
                    String.join(" ", new TreeSet<>(kept.keySet())),
                    clock.instant()));
        }
        applications.flush();
        return application.version();
    }

    /** Withdraws a draft, or an application that the agency has not accepted. */
    @RequiresPermission(Permission.APPLY)
    public void cancel(String number) {
        var caller = callers.require();
        var application = access.require(caller, number);
        seen.require(number, application.version());
        events.publish(application.cancel(access.actor(caller, application), clock.instant()));
    }
}
