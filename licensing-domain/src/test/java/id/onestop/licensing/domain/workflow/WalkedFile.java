package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.Applications;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.SurveyState;
import id.onestop.licensing.domain.catalogue.Act;
import id.onestop.licensing.domain.catalogue.Actor;
import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.catalogue.Move;
import id.onestop.licensing.domain.catalogue.NumberingPoint;
import id.onestop.licensing.domain.catalogue.Route;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.catalogue.Surroundings;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.PreparedLicences;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.workflow.FourEyesRule.Duty;
import id.onestop.licensing.domain.workflow.FourEyesRule.Verdict;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One file that people of an office carry through a definition: the application, its steps and its licence are the entities
 * of the product, and every refusal is theirs.
 */
final class WalkedFile {

    private static final Instant NOW = Applications.MONDAY_0900;
    private static final long APPLICANT = 0;

    private final ServiceDefinition definition;
    private final Surroundings office;
    private final Route route;
    private final LineEnd end;
    private final List<WorkItem> history = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    private final LicenceApplication application = Applications.draft();
    private @Nullable Licence licence;
    private @Nullable WorkItem open;
    private boolean printed;
    private boolean stranded;

    WalkedFile(ServiceDefinition definition, Surroundings office) {
        this.definition = definition;
        this.office = office;
        route = new Route(definition);
        end = new LineEnd(definition);
    }

    /**
     * What one person does.
     *
     * @param step where; a step beside the line for an answer of another office
     * @param to where it leads, for acts that lead to several places
     */
    record Deed(String what, String step, @Nullable String to, long person) {}

    /** Everything that somebody might try now; {@link #perform} refuses what is not possible. */
    List<Deed> attempts() {
        var deeds = new ArrayList<Deed>();
        switch (application.status()) {
            case DRAFT, RETURNED -> deeds.add(new Deed("SUBMIT", "", null, APPLICANT));
            case ISSUED -> {
                deeds.add(new Deed("SURVEY", "", null, APPLICANT));
                deeds.add(new Deed("DOWNLOAD", "", null, APPLICANT));
            }
            default -> {}
        }
        if (open != null) {
            attempts(step(), deeds);
        }
        return deeds;
    }

    private void attempts(Step step, List<Deed> deeds) {
        for (var person : people(step)) {
            for (var move : route.moves(step)) {
                if (may(person, step, move.act())) {
                    deeds.add(new Deed(
                            move.act().name(),
                            step.code(),
                            move.target().map(Step::code).orElse(null),
                            person));
                }
            }
        }
        if (step.kind() == StepKind.RETURN_CONSENT) {
            deeds.add(new Deed("WITHDRAW", step.code(), asking().stepCode(), asker()));
        }
        asked.stream()
                .filter(code -> !answered.contains(code))
                .sorted()
                .forEach(code -> people(definition.workflow().step(code)).stream()
                        .filter(person -> has(person, Permission.RECOMMEND))
                        .forEach(person -> deeds.add(new Deed("ANSWER", code, null, person))));
    }

    /** The rights that the use cases ask of whoever acts; who does not see files takes none in hand. */
    private boolean may(long person, Step step, Act act) {
        boolean right = switch (act) {
            case SUBMIT -> true;
            case ACCEPT, RETURN, ASK_CONSENT -> has(person, Permission.APPLICATION_CHECK);
            case ALLOW_RETURN, REFUSE_RETURN -> has(person, Permission.DRAFT_VERIFY, Permission.DECIDE);
            case PASS_ON -> has(person, Permission.DRAFT_VERIFY);
            case SEND_BACK -> has(person, Permission.DRAFT_VERIFY, Permission.DECIDE, Permission.LICENCE_PAPER);
            case GRANT, SIGN, REJECT -> has(person, Permission.DECIDE);
            case PRINT, SIGN_ON_PAPER, GIVE_NUMBER -> has(person, Permission.LICENCE_PAPER);
            case COLLECT -> has(person, Permission.COUNTER);
        };
        return right && (act == Act.COLLECT || has(person, Permission.FILE_READ));
    }

    private boolean has(long person, Permission... anyOf) {
        return office.people().entrySet().stream()
                .filter(post -> post.getValue().contains(person))
                .flatMap(post -> office.rights().getOrDefault(post.getKey(), Set.of()).stream())
                .anyMatch(Set.of(anyOf)::contains);
    }

    private Set<Long> people(Step step) {
        return new TreeSet<>(office.people().getOrDefault(step.actingPost().orElse(""), Set.of()));
    }

    private Step step() {
        return definition.workflow().step(current().stepCode());
    }

    private WorkItem current() {
        if (open == null) {
            throw new Conflict("FILE_NOT_WITH_AGENCY");
        }
        return open;
    }

    /** Does it, or throws what the product throws. */
    void perform(Deed deed) {
        switch (deed.what()) {
            case "SUBMIT" -> submit();
            case "SURVEY" -> application.passSurvey(true);
            case "DOWNLOAD" -> download();
            case "ANSWER" -> answer(deed.step());
            case "WITHDRAW" -> withdraw();
            default -> act(Act.valueOf(deed.what()), deed);
        }
    }

    private void submit() {
        application.submit(Applications.APPLICANT, NOW, Applications.MONDAY, Applications.HASH);
        offer(route.firstOfficial().orElseThrow(() -> new IllegalStateException("no official step")), false);
    }

    private void download() {
        if (!end.downloadable(application.status() == ApplicationStatus.HANDED_OVER)) {
            throw new Conflict("NO_DOWNLOAD");
        }
        application.handOver(Applications.APPLICANT, NOW);
    }

    private WorkItem asking() {
        return history.stream()
                .filter(WorkItem::asksConsent)
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private long asker() {
        var asker = asking().claimedBy();
        return asker == null ? APPLICANT : asker;
    }

    /** Whoever asked for a late return takes the request back. */
    private void withdraw() {
        var step = definition.workflow().step(asking().stepCode());
        current().takeBack("CONSENT_WITHDRAWN", NOW);
        history.add(current());
        offer(step, false);
    }

    private void answer(String code) {
        answered.add(code);
        if (open != null && open.waitingSince() != null && awaited(step()).isEmpty()) {
            open.goOn(NOW, NOW);
        }
    }

    private Set<String> awaited(Step step) {
        return step.waitsFor().stream()
                .filter(code -> asked.contains(code) && !answered.contains(code))
                .collect(Collectors.toSet());
    }

    private void act(Act act, Deed deed) {
        var step = step();
        claim(step, deed.person());
        switch (act) {
            case ACCEPT -> {
                approve(step, deed.person());
                requireAnswered();
                if (application.status() == ApplicationStatus.SUBMITTED) {
                    application.accept(Applications.OFFICIAL, NOW);
                }
                forward(step, deed.person(), "FORWARDED");
            }
            case PASS_ON, GRANT -> {
                approve(step, deed.person());
                forward(step, deed.person(), "FORWARDED");
            }
            case RETURN -> {
                application.returnForCorrection(Applications.OFFICIAL, 1, NOW);
                close(deed.person(), WorkItem.RETURNED);
            }
            case ASK_CONSENT -> ask(deed);
            case ALLOW_RETURN -> {
                application.returnForCorrection(Applications.OFFICIAL, 1, NOW);
                history.stream().filter(WorkItem::asksConsent).forEach(WorkItem::returnAllowed);
                close(deed.person(), "RETURNED_AGAIN");
            }
            case REFUSE_RETURN -> {
                close(deed.person(), "CONSENT_REFUSED");
                offer(definition.workflow().step(target(deed)), true);
            }
            case SEND_BACK -> {
                close(deed.person(), "SENT_BACK");
                offer(definition.workflow().step(target(deed)), true);
            }
            case PRINT -> print(step, deed.person());
            case SIGN -> sign(step, deed.person());
            case REJECT -> {
                approve(step, deed.person());
                application.reject(Applications.OFFICIAL, "STR-MATI", NOW);
                close(deed.person(), "REJECTED");
            }
            case SIGN_ON_PAPER -> signOnPaper(step, deed.person());
            case GIVE_NUMBER -> {
                if (end.numberedByPost(step)) {
                    numberEarly();
                    forward(step, deed.person(), "NUMBERED");
                } else {
                    number();
                    finish(step, List.of(step), deed.person());
                }
            }
            case COLLECT -> {
                if (!end.atCounter() || application.status() != ApplicationStatus.ISSUED) {
                    throw new Conflict("LICENCE_NOT_READY");
                }
                application.handOver(Applications.OFFICIAL, NOW);
                close(deed.person(), "LICENCE");
            }
            case SUBMIT -> throw new Conflict("FILE_AT_OTHER_STEP");
        }
    }

    private static String target(Deed deed) {
        if (deed.to() == null) {
            throw new Conflict("NO_TARGET");
        }
        return deed.to();
    }

    private void claim(Step step, long person) {
        if (step.kind() == StepKind.RETURN_CONSENT && !FourEyesRule.mayConsent(history, person)) {
            throw new RuleViolation("FOUR_EYES_CONSENT");
        }
        if (!verdict(step, person).mayClaim()) {
            throw new RuleViolation("FOUR_EYES");
        }
        current().claim(person, "Orang " + person, NOW);
        current()
                .actBy(
                        office.substitutes()
                                        .getOrDefault(step.actingPost().orElse(""), Set.of())
                                        .contains(person)
                                ? "800/7/2026"
                                : null);
    }

    private void approve(Step step, long person) {
        if (!verdict(step, person).mayAct()) {
            throw new RuleViolation("FOUR_EYES");
        }
    }

    private Verdict verdict(Step step, long person) {
        return step.approving()
                ? new FourEyesRule(definition.workflow().fourEyes(), duties(person))
                        .judge(step.code(), FourEyesRule.approvals(history), person)
                        .verdict()
                : Verdict.FREE;
    }

    /** As at the desk: who has nothing to do with decrees is judged by the steps of the file alone. */
    private List<Duty> duties(long person) {
        boolean byDecree = office.substitutes().values().stream().anyMatch(people -> people.contains(person));
        return definition.workflow().mainLine().stream()
                .filter(step ->
                        byDecree && step.approving() && step.actingPost().isPresent())
                .map(step -> new Duty(
                        step.code(),
                        people(step),
                        office.substitutes().getOrDefault(step.actingPost().orElse(""), Set.of())))
                .toList();
    }

    private void requireAnswered() {
        if (current().waitingSince() != null) {
            throw new RuleViolation("RECOMMENDATION_AWAITED");
        }
    }

    private void forward(Step step, long person, String outcome) {
        requireAnswered();
        var next = route.nextOfficial(step);
        close(person, outcome);
        next.ifPresentOrElse(to -> offer(to, false), () -> stranded = true);
    }

    private void close(long person, String outcome) {
        current().complete(person, outcome, NOW);
        history.add(current());
        open = null;
    }

    private void offer(Step step, boolean back) {
        var post = step.actingPost().orElseThrow(() -> new IllegalStateException("no post at step " + step.code()));
        var item = WorkItem.offer(
                application,
                new StepOffer(step.code(), step.kind().name(), step.approving(), post.hashCode(), back, NOW),
                NOW);
        definition.workflow().beside(step.code()).stream()
                .filter(other -> other.kind() == StepKind.RECOMMENDATION && !other.optional())
                .map(Step::code)
                .forEach(asked::add);
        open = item;
        if (!awaited(step).isEmpty()) {
            item.await(NOW, NOW);
        }
    }

    private void ask(Deed deed) {
        if (application.round() < 2) {
            throw new RuleViolation("RETURN_CONSENT_NOT_NEEDED");
        }
        close(deed.person(), WorkItem.CONSENT_ASKED);
        offer(definition.workflow().step(target(deed)), false);
    }

    private void print(Step step, long person) {
        if (licence == null) {
            licence = PreparedLicences.of(
                    application,
                    definition.product().numbering().point() == NumberingPoint.BEFORE_SIGNATURE
                            && !end.numberedByPost(step));
        }
        printed = true;
        forward(step, person, "PRINTED");
    }

    private void sign(Step step, long person) {
        requireAnswered();
        approve(step, person);
        if (licence != null) {
            throw new Conflict("LICENCE_PREPARED_ALREADY");
        }
        licence = PreparedLicences.of(application, true);
        licence.signElectronically(Applications.HASH, "CN=Uji");
        boolean valid = end.makesValid(end.signature().orElseThrow());
        current().sign(person, "Orang " + person, "SIGNED", NOW);
        history.add(current());
        open = null;
        route.afterSignature().ifPresentOrElse(next -> offer(next, false), () -> stranded = !valid);
        if (valid) {
            issue();
        }
    }

    private void issue() {
        if (licence == null) {
            throw new Conflict("LICENCE_NOT_FOUND");
        }
        licence.issue(NOW);
        application.issue(
                Applications.OFFICIAL,
                licence.number(),
                Applications.HASH,
                definition.product().survey().beforeDownload(),
                NOW);
    }

    private void signOnPaper(Step step, long person) {
        if (!printed || licence == null) {
            throw new RuleViolation("SHEET_MISSING");
        }
        licence.signOnPaper(PreparedLicences.TODAY, PreparedLicences.TODAY.plusYears(5));
        var done = new ArrayList<Step>(List.of(step));
        LineEnd.onward(definition.workflow(), step).stream()
                .filter(later -> later.kind() == StepKind.NUMBERING && later.actor() == Actor.SYSTEM)
                .forEach(later -> {
                    number();
                    done.add(later);
                });
        finish(step, done, person);
    }

    private void number() {
        if (licence == null || licence.numbered() || licence.paperSignedOn() == null) {
            throw new RuleViolation("NUMBER_BEFORE_SIGNATURE");
        }
        licence.giveNumber("503/0001/2026", 9);
    }

    /** On the letter, if one is printed; else it waits for the signature. */
    private void numberEarly() {
        if (licence != null && !licence.numbered()) {
            licence.giveNumber("503/0001/2026", 9);
        }
    }

    private void finish(Step step, List<Step> done, long person) {
        boolean valid = done.stream().anyMatch(end::makesValid);
        if (valid) {
            issue();
        }
        forward(step, person, "DONE");
        stranded &= !valid;
    }

    /** The file reached an end that it should have. */
    boolean ended() {
        return application.status() == ApplicationStatus.REJECTED
                || application.status() == ApplicationStatus.HANDED_OVER;
    }

    /** The file is with nobody. */
    boolean stranded() {
        return stranded;
    }

    /** All that decides what can happen next. */
    String key() {
        var approvals = FourEyesRule.approvals(history).stream()
                .map(done -> done.step() + done.account() + done.decree())
                .collect(Collectors.toCollection(TreeSet::new));
        var latest = history.stream()
                .filter(item -> item.state() == WorkState.DONE && item.approving())
                .collect(Collectors.toMap(WorkItem::stepCode, WorkItem::claimedBy, (one, other) -> other))
                .toString();
        var returning = history.stream()
                .filter(WorkItem::returning)
                .map(WorkItem::claimedBy)
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.of(
                        application.status(),
                        application.surveyState() == SurveyState.PENDING,
                        Math.min(application.round(), 2),
                        open == null ? "" : open.stepCode() + open.waitingSince(),
                        licence == null ? "" : licence.numbered() + "" + licence.paperSignedOn() + licence.fileSha256(),
                        printed,
                        stranded,
                        new TreeSet<>(asked),
                        new TreeSet<>(answered),
                        approvals,
                        latest,
                        returning)
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }

    /** Whether this move is what the deed does. */
    static boolean is(Move move, Deed deed) {
        return move.act().name().equals(deed.what()) && move.at().code().equals(deed.step());
    }
}
