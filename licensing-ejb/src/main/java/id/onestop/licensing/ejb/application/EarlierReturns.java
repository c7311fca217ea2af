package id.onestop.licensing.ejb.application;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.AskedPapers;
import id.onestop.licensing.domain.application.LateReturn;
import id.onestop.licensing.domain.application.LateReturn.Earlier;
import id.onestop.licensing.domain.application.LateReturn.Overlooked;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.PaperSight;
import id.onestop.licensing.domain.application.RegisterEvidence;
import id.onestop.licensing.domain.application.ReturnFault;
import id.onestop.licensing.domain.catalogue.Circumstances;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks back at the returns of a file: what lay there for each requirement, and what was said of it. */
@ApplicationScoped
public class EarlierReturns {

    @Inject
    FileRepository parts;

    @Inject
    AssistanceRepository assistances;

    /** Which of these faults an earlier return should have named; costs nothing in the first round. */
    public List<Overlooked> overlooked(
            LicenceApplication application, ServiceDefinition definition, Collection<String> faults) {
        if (application.round() == 1 || faults.isEmpty()) {
            return List.of();
        }
        var rounds = parts.rounds(application.id());
        var wanted = faults.stream()
                .flatMap(code -> definition.requirement(code).stream())
                .toList();
        var look =
                new Look(application, definition, wanted, evidence(application, wanted), sights(application, wanted));
        var earlier = rounds.stream()
                .filter(round -> round.made() != null)
                .map(look::earlier)
                .toList();
        return LateReturn.of(earlier, look.marks(rounds.get(rounds.size() - 1), Instant.MAX), faults);
    }

    /** For which of these nothing is different from what lay there at the last return; none before the first. */
    Set<String> unchanged(
            LicenceApplication application, ServiceDefinition definition, List<Requirement> requirements) {
        if (application.round() == 1) {
            return Set.of();
        }
        var rounds = parts.rounds(application.id());
        var look = new Look(
                application,
                definition,
                requirements,
                evidence(application, requirements),
                sights(application, requirements));
        var now = look.marks(rounds.get(rounds.size() - 1), Instant.MAX);
        var last = rounds.get(rounds.size() - 2);
        var made = last.made();
        var then = look.marks(last, made == null ? Instant.MAX : made.returnedAt());
        return now.entrySet().stream()
                .filter(mark -> mark.getValue().equals(then.get(mark.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<RegisterEvidence> evidence(LicenceApplication application, List<Requirement> wanted) {
        return wanted.stream().anyMatch(one -> one.registerRule().isPresent())
                ? parts.listEvidence(application.id())
                : List.of();
    }

    private List<PaperSight> sights(LicenceApplication application, List<Requirement> wanted) {
        return wanted.stream().allMatch(one -> AskedPapers.of(one).isEmpty())
                ? List.of()
                : assistances.listSights(application.id());
    }

    /** What is known of a file, to be looked at as of different moments. */
    private record Look(
            LicenceApplication application,
            ServiceDefinition definition,
            List<Requirement> wanted,
            List<RegisterEvidence> evidence,
            List<PaperSight> sights) {

        Earlier earlier(FileRepository.Round round) {
            var made = requireNonNull(round.made());
            var named =
                    round.faults().stream().map(ReturnFault::requirementCode).collect(Collectors.toSet());
            return new Earlier(made.round(), named, marks(round, made.returnedAt()));
        }

        Map<String, String> marks(FileRepository.Round round, Instant until) {
            var answers = round.submission().answers();
            var asked = definition.requirementsFor(new Circumstances(
                    application.kind(), application.channel(), application.viaProxy(), answers.values()));
            var mark = new EvidenceMark(round.submission(), snapshot(until));
            var marks = new HashMap<String, String>();
            wanted.stream()
                    .filter(one -> asked.stream().anyMatch(each -> each.code().equals(one.code())))
                    .forEach(one -> marks.put(one.code(), mark.of(one) + seen(one, until)));
            return marks;
        }

        private @Nullable String snapshot(Instant until) {
            return evidence.stream()
                    .filter(one -> !one.fetchedAt().isAfter(until))
                    .reduce((first, second) -> second)
                    .map(RegisterEvidence::snapshot)
                    .orElse(null);
        }

        private String seen(Requirement requirement, Instant until) {
            return sights.stream()
                    .filter(sight -> sight.requirementCode().equals(requirement.code()))
                    .filter(sight -> !sight.seenAt().isAfter(until))
                    .map(sight -> " seen " + sight.id())
                    .collect(Collectors.joining());
        }
    }
}
