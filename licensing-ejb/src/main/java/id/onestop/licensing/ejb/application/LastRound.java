package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Answers;
import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.Submission;
import id.onestop.licensing.domain.catalogue.Circumstances;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What papers say of a file: what was handed in last. What its applicant types after a return is nobody else's yet. */
@ApplicationScoped
public class LastRound {

    @Inject
    FileRepository parts;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AccountDirectory accounts;

    /**
     * What a file says.
     *
     * @param holderName with the titles of that round
     */
    public record Said(HolderFacts facts, String holderName, Circumstances circumstances) {}

    /** The last round of a file that was handed in; while officials have the file, that is what it says now. */
    public Said of(LicenceApplication application) {
        if (!application.isWithApplicant()) {
            return said(application, application.answers(), application.holderName());
        }
        var submissions = parts.listSubmissions(application.id());
        return of(application, submissions.get(submissions.size() - 1));
    }

    /** The same with its last submission at hand. */
    public Said of(LicenceApplication application, Submission last) {
        var facts = said(application, last.answers(), "").facts();
        var person = accounts.person(application.applicantId());
        return said(application, last.answers(), facts.nameWithTitles(person.fullName()));
    }

    private Said said(LicenceApplication application, Answers answers, String holderName) {
        var region = agencies.byId(application.agencyId()).profile().region();
        return new Said(new HolderFacts(answers, region), holderName, application.circumstances(answers));
    }
}
