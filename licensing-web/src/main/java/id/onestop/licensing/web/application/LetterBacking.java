package id.onestop.licensing.web.application;

import id.onestop.licensing.ejb.application.Letters;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Answers with a letter written from the form. */
@Named
@RequestScoped
public class LetterBacking {

    @Inject
    Letters letters;

    public void download() {
        String number = PathParameters.get("number");
        String requirement = PathParameters.get("requirement");
        FileAnswer.attachment(requirement + "-" + number + ".pdf", "application/pdf", letters.pdf(number, requirement));
    }
}
