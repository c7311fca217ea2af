package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.AskedDeclarations;
import id.onestop.licensing.domain.application.AskedPapers;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.PaperSight;
import id.onestop.licensing.domain.application.RegisterFinding;
import id.onestop.licensing.domain.application.Submission;
import id.onestop.licensing.domain.catalogue.Declaration;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which requirements of another version of its definition a file meets without an upload: papers that the counter saw,
 * declarations that were made, a facility that confirmed, licences and registers that said yes.
 *
 * <p>Only what was asked in the same way counts: of another kind, with another text or against another rule nothing is known.
 */
@ApplicationScoped
public class MetOtherwise {

    private static final Set<RequirementKind> TICKED =
            EnumSet.of(RequirementKind.ORIGINAL_SHOWN, RequirementKind.OLD_LICENCE);
    private static final Set<RequirementKind> DECLARED =
            EnumSet.of(RequirementKind.DECLARATION, RequirementKind.OLD_LICENCE);
    private static final Set<RequirementKind> ANSWERED = EnumSet.of(
            RequirementKind.FACILITY_CONFIRMATION,
            RequirementKind.FACILITY_LICENCE,
            RequirementKind.REGISTER_CHECK,
            RequirementKind.LINKED_ACCOUNT,
            RequirementKind.REGISTRATION);

    @Inject
    FileStates states;

    @Inject
    FileRepository parts;

    @Inject
    AssistanceRepository sights;

    /** Codes of the requirements that the file meets. */
    public Set<String> of(LicenceApplication file, ServiceDefinition now, ServiceDefinition then) {
        var wanted = then.requirementsFor(file.circumstances()).stream()
                .filter(one -> before(now, one) != null)
                .toList();
        var seen = any(wanted, TICKED) ? sights.listSights(file.id()) : List.<PaperSight>of();
        var last = any(wanted, DECLARED) || any(wanted, ANSWERED) ? last(file) : null;
        var accepted = last == null ? Map.<String, String>of() : accepted(last, now);
        var state = last != null && any(wanted, ANSWERED) ? states.handedIn(file, last) : null;
        return wanted.stream()
                .filter(one -> shown(one, seen)
                        || declared(one, then, accepted)
                        || state != null && answered(Objects.requireNonNull(before(now, one)), one, state))
                .map(Requirement::code)
                .collect(Collectors.toSet());
    }

    private static @Nullable Requirement before(ServiceDefinition now, Requirement one) {
        return now.requirement(one.code())
                .filter(earlier -> earlier.kind() == one.kind())
                .orElse(null);
    }

    private static boolean any(List<Requirement> wanted, Set<RequirementKind> kinds) {
        return wanted.stream().map(Requirement::kind).anyMatch(kinds::contains);
    }

    private @Nullable Submission last(LicenceApplication file) {
        var all = parts.listSubmissions(file.id());
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    private static boolean shown(Requirement one, List<PaperSight> seen) {
        var asked = AskedPapers.of(one);
        return TICKED.contains(one.kind())
                && !asked.isEmpty()
                && seen.stream()
                        .filter(sight -> sight.requirementCode().equals(one.code()))
                        .map(PaperSight::kind)
                        .collect(Collectors.toSet())
                        .containsAll(asked);
    }

    /** The texts of what was declared, by code; rounds from before texts were kept are taken to have said those of their version. */
    private static Map<String, String> accepted(Submission last, ServiceDefinition now) {
        var kept = DeclaredJson.read(last.declared()).stream()
                .collect(Collectors.toMap(Declaration::code, said -> said.text().id(), (one, other) -> one));
        return Arrays.stream(last.declarations().split(" ", -1))
                .filter(code -> !code.isEmpty())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), code -> kept.getOrDefault(code, text(now, code))));
    }

    /** An old licence is promised at submission, and handed in later. */
    private static boolean declared(Requirement one, ServiceDefinition then, Map<String, String> accepted) {
        if (one.kind() == RequirementKind.OLD_LICENCE) {
            return accepted.containsKey(one.code());
        }
        var code = AskedDeclarations.codeOf(one);
        return one.kind() == RequirementKind.DECLARATION && text(then, code).equals(accepted.get(code));
    }

    private static String text(ServiceDefinition definition, String code) {
        return definition.declarations().stream()
                .filter(declaration -> declaration.code().equals(code))
                .map(Declaration::text)
                .map(words -> words.id())
                .collect(Collectors.joining());
    }

    private static boolean answered(Requirement before, Requirement one, FileState state) {
        return switch (one.kind()) {
            case FACILITY_CONFIRMATION ->
                sameStatement(before, one) && state.standing(before).confirmed();
            case FACILITY_LICENCE ->
                Objects.equals(before.rules().cites(), one.rules().cites())
                        && state.standing(before).found();
            case REGISTRATION -> one.registerRule().isEmpty() || passed(before, one, state);
            case REGISTER_CHECK, LINKED_ACCOUNT -> passed(before, one, state);
            default -> false;
        };
    }

    /** How long its link holds is no part of what a facility confirmed. */
    private static boolean sameStatement(Requirement before, Requirement one) {
        var was = before.rules().confirmation();
        var asked = one.rules().confirmation();
        return was != null
                && asked != null
                && was.statement().equals(asked.statement())
                && was.emailAnswer().equals(asked.emailAnswer());
    }

    private static boolean passed(Requirement before, Requirement one, FileState state) {
        return before.registerRule().equals(one.registerRule())
                && state.finding(before).filter(RegisterFinding.PASSED::equals).isPresent();
    }
}
