package id.onestop.licensing.web.calendar;

import id.onestop.licensing.ejb.workflow.CalendarImportPreview;
import java.util.List;

/**
 * What would move without the hours of a period; nothing has been changed.
 *
 * @param complete false if so many move that not all are listed; the change applies to all
 * @param counting running files that count days of it, whether their limit moves or not
 */
public record PeriodPreviewResponse(boolean complete, long counting, List<CalendarPreviewResponse.Moved> items) {

    static PeriodPreviewResponse from(CalendarImportPreview preview, long counting) {
        return new PeriodPreviewResponse(
                preview.complete(),
                counting,
                preview.moved().stream()
                        .map(CalendarPreviewResponse.Moved::from)
                        .toList());
    }
}
