package id.onestop.licensing.web.licence;

import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.licence.LicenceFiles;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;

/** Hands the signed licence to its holder; the survey stands before it where the agency wants one. */
@Named
@RequestScoped
public class LicenceFileBacking {

    @Inject
    LicenceFiles files;

    @Inject
    HttpServletRequest request;

    /** Sends the file, or leads to the survey first. */
    public void download() {
        String number = PathParameters.get("number");
        try {
            var file = request.getMethod().equals(HttpMethod.HEAD) ? files.look(number) : files.own(number);
            FileAnswer.attachment(file.licence().number().replace('/', '-') + ".pdf", "application/pdf", file.pdf());
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
