package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.ejb.application.FilesInHand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Answers from the work items who judges a file. */
@ApplicationScoped
public class JudgedFiles implements FilesInHand {

    @Inject
    Files files;

    @Override
    public LicenceApplication requireJudging(String number) {
        return files.requireJudging(number).application();
    }
}
