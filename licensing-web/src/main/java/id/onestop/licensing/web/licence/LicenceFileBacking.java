package id.onestop.licensing.web.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.licence.LicenceService;
import id.onestop.licensing.ejb.licence.PaperStore;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Hands the signed licence to its holder; the survey stands before it where the agency wants one. */
@Named
@RequestScoped
public class LicenceFileBacking {

    @Inject
    LicenceService licences;

    @Inject
    PaperStore papers;

    /** Sends the file, or leads to the survey first. */
    public void download() {
        String number = PathParameters.get("number");
        try {
            var licence = licences.handOver(number);
            var paper = papers.read(new Sha256(requireNonNull(licence.fileSha256(), "issued licences have a file")));
            FileAnswer.attachment(licence.number().replace('/', '-') + ".pdf", "application/pdf", paper);
        } catch (RuleViolation surveyFirst) {
            if (surveyFirst.code().equals("LICENCE_AT_COUNTER")) {
                Redirects.to("/applications/" + number + "/progress");
                return;
            }
            if (!surveyFirst.code().equals("SURVEY_PENDING")) {
                throw surveyFirst;
            }
            Redirects.to("/applications/" + number + "/survey");
        }
    }
}
