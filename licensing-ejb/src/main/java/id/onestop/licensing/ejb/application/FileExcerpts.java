package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.ejb.application.FileExcerpt.Given;
import id.onestop.licensing.ejb.application.FileExcerpt.Paper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Cuts from a file what another office may see, and nothing else. */
@ApplicationScoped
public class FileExcerpts {

    @Inject
    FileRepository parts;

    @Inject
    FileStates states;

    /** The answers and requirements of these codes; what was asked and not given is left out. */
    public FileExcerpt of(LicenceApplication application, Collection<String> codes) {
        var submissions = parts.listSubmissions(application.id());
        var state = states.handedIn(application, submissions.get(submissions.size() - 1));
        var documents = state.documentsByRequirement();
        return new FileExcerpt(
                state.agency(),
                state.definition()
                        .form()
                        .questions()
                        .filter(question -> codes.contains(question.code()))
                        .filter(question -> state.answers().get(question.code()) != null)
                        .map(question ->
                                new Given(question, state.answers().values().getOrDefault(question.code(), "")))
                        .toList(),
                state.requirements().stream()
                        .filter(requirement -> codes.contains(requirement.code()))
                        .map(requirement ->
                                new Paper(requirement, documents.getOrDefault(requirement.code(), List.of())))
                        .toList());
    }
}
