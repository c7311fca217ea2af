package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.workflow.CalendarImportPreview;

/**
 * What other fields would bring about.
 *
 * @param hoursChange whether the office hours are other than now
 * @param movedLimits how many limits of running files they move
 * @param complete whether all of them were counted
 */
public record AgencyProfilePreview(boolean hoursChange, int movedLimits, boolean complete) {

    static AgencyProfilePreview from(CalendarImportPreview preview) {
        return new AgencyProfilePreview(preview.hoursChange(), preview.moved().size(), preview.complete());
    }
}
