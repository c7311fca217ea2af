package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.workflow.RaisedRung;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.PostView;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Which rungs of its ladder a file has reached. */
@Stateless
public class EscalationService {

    @Inject
    EscalationRepository escalations;

    @Inject
    ApplicationRepository applications;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Definitions definitions;

    @Inject
    CurrentCaller callers;

    /** For officials of the file's agency, in the order of time; whoever asks has opened the file itself, which is on record. */
    @RequiresPermission(Permission.FILE_READ)
    public List<EscalationView> ofFile(String number) {
        var application = applications.requireSubmittedOf(callers.require().requireAgency(), number);
        var definition = definitions.byId(application.definitionId()).definition();
        var posts = agencies.posts(application.agencyId()).stream()
                .collect(Collectors.toMap(PostView::code, PostView::name));
        return escalations.listOf(application.id()).stream()
                .map(rung -> view(
                        rung,
                        definition,
                        rung.toldPosts().stream()
                                .map(code -> posts.getOrDefault(code, Words.of(code)))
                                .toList()))
                .toList();
    }

    private EscalationView view(RaisedRung rung, ServiceDefinition definition, List<Words> told) {
        return new EscalationView(
                rung.stepCode(),
                definition
                        .workflow()
                        .find(rung.stepCode())
                        .map(step -> step.name())
                        .orElse(Words.of(rung.stepCode())),
                rung.round(),
                rung.rungCode(),
                rung.kind(),
                rung.outcome(),
                rung.reachedAt(),
                rung.recordedAt(),
                told,
                rung.ownerName(),
                agencies.post(rung.agencyId(), rung.ownerPostId())
                        .map(PostView::name)
                        .orElse(Words.of("-")),
                rung.deemedOn());
    }
}
