package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.agency.CompetenceKind;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.identity.Competence;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.ejb.agency.StructureRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets nobody into a post whose required competences he does not hold on the first day (rows 100 and 101). */
@ApplicationScoped
class CompetenceRule {

    @Inject
    CompetenceRepository competences;

    @Inject
    StructureRepository structure;

    /** What is wrong with the choice of the post; nothing if all is well. */
    List<FieldError> faultsOf(Post post, long accountId, LocalDate from) {
        if (post.requiredCompetences().isEmpty()) {
            return List.of();
        }
        var lacking = Competence.lacking(post.requiredCompetences(), competences.of(accountId), from);
        if (lacking.isEmpty()) {
            return List.of();
        }
        var names = structure.kinds(post.agencyId()).stream()
                .collect(Collectors.toMap(
                        CompetenceKind::code, kind -> kind.name().id()));
        var told = lacking.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining(", "));
        return List.of(new FieldError("post", "COMPETENCE_LACKING", Map.of("competences", told)));
    }
}
