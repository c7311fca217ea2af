package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.LicenceApplication;

/** What the workflow decides about evidence: whether an official judges by it at this moment. */
public interface FilesInHand {

    /**
     * The file, if the caller holds it at a step whose official looks at the requirements.
     *
     * @throws id.onestop.licensing.domain.shared.Conflict if somebody else holds it, or it stands elsewhere
     */
    LicenceApplication requireJudging(String number);
}
