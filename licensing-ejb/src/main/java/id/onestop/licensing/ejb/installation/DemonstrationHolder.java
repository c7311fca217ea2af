package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.domain.application.Readiness;
import id.onestop.licensing.domain.application.Readiness.TaskStatus;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Declaration;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.survey.SurveyElement;
import id.onestop.licensing.ejb.application.BeginApplication;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.application.RegisterInquiry;
import id.onestop.licensing.ejb.application.Submissions;
import id.onestop.licensing.ejb.application.SubmitApplication;
import id.onestop.licensing.ejb.document.DocumentFiles;
import id.onestop.licensing.ejb.document.UploadDocument;
import id.onestop.licensing.ejb.installation.DemonstrationPlan.Planned;
import id.onestop.licensing.ejb.licence.LicenceFiles;
import id.onestop.licensing.ejb.survey.AnswerSurvey;
import id.onestop.licensing.ejb.survey.SurveyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an invented applicant of the demonstration does with a file, by the services that everybody uses. */
@ApplicationScoped
class DemonstrationHolder {

    private static final String PDF = "application/pdf";

    @Inject
    DraftService drafts;

    @Inject
    RegisterInquiry registers;

    @Inject
    DocumentFiles documents;

    @Inject
    Submissions submissions;

    @Inject
    SurveyService surveys;

    @Inject
    LicenceFiles licences;

    /** Begins an application and answers the form; answers its number. */
    String begin(Planned file) {
        var number = drafts.begin(new BeginApplication(file.agency(), file.service(), ApplicationKind.NEW, null));
        drafts.answer(number, file.answers(), drafts.open(number).version());
        return number;
    }

    /** Asks the registers and lays down what is still missing. */
    void complete(String number) {
        registers.ask(number);
        var draft = drafts.open(number);
        draft.requirements().stream()
                .filter(requirement -> missing(draft, requirement))
                .forEach(requirement -> attach(draft, requirement));
    }

    private static boolean missing(DraftView draft, Requirement requirement) {
        return requirement.mandatory()
                && Readiness.takesFile(requirement)
                && draft.requirementStatus().get(requirement.code()) != TaskStatus.DONE;
    }

    private void attach(DraftView draft, Requirement requirement) {
        var name = requirement.name().id();
        boolean letter = requirement
                .fileRule()
                .map(rule -> rule.mediaTypes().contains(PDF))
                .orElse(true);
        var content = letter
                ? DemonstrationPapers.letter(name, draft.fullName(), draft.number())
                : DemonstrationPapers.photo(draft.fullName());
        documents.upload(
                new UploadDocument(
                        draft.id(), requirement.code(), requirement.code() + (letter ? ".pdf" : ".png"), null, null),
                new ByteArrayInputStream(content));
    }

    void submit(String number) {
        var draft = drafts.open(number);
        submissions.submit(new SubmitApplication(
                number,
                draft.declarations().stream().map(Declaration::code).collect(Collectors.toSet()),
                draft.version()));
    }

    /** Answers the survey and takes the licence. */
    void download(String number) {
        var scores = Arrays.stream(SurveyElement.values())
                .collect(Collectors.toMap(Function.identity(), element -> 4 - Math.floorMod(element.ordinal(), 2)));
        surveys.answer(new AnswerSurvey(number, scores, null));
        licences.own(number);
    }
}
