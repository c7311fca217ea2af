package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.workflow.Recommendation;
import id.onestop.licensing.ejb.application.MetOtherwise;
import id.onestop.licensing.ejb.document.DocumentQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a running file holds for the requirements of a version that it may go over to, in whatever way they are met. */
@ApplicationScoped
class TransferProofs {

    @Inject
    DocumentQueries documents;

    @Inject
    MetOtherwise otherwise;

    @Inject
    RecommendationRepository recommendations;

    /** Codes of the requirements for which something is there. */
    Set<String> of(LicenceApplication file, ServiceDefinition now, ServiceDefinition then) {
        return Stream.of(
                        documents.provenOf(file.id()).stream(),
                        otherwise.of(file, now, then).stream(),
                        recommended(file, then))
                .flatMap(codes -> codes)
                .collect(Collectors.toSet());
    }

    /** Letters that the agency collects itself: the office has answered, whatever it said. */
    private Stream<String> recommended(LicenceApplication file, ServiceDefinition then) {
        var collected = then.requirements().stream()
                .filter(Requirement::collectedByAgency)
                .toList();
        if (collected.isEmpty()) {
            return Stream.of();
        }
        var answered = recommendations.listOf(file.id()).stream()
                .filter(one -> one.state() == Recommendation.State.ANSWERED)
                .map(Recommendation::stepCode)
                .collect(Collectors.toSet());
        return collected.stream().filter(one -> answered.contains(stepOf(one))).map(Requirement::code);
    }

    private static String stepOf(Requirement one) {
        var rule = one.rules().recommendation();
        return rule == null ? "" : Objects.requireNonNullElse(rule.step(), "");
    }
}
