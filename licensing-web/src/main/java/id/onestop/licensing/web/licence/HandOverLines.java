package id.onestop.licensing.web.licence;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.licence.WaitingLicence;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Writes the lines of the counter's list. */
@RequestScoped
public class HandOverLines {

    @Inject
    Definitions definitions;

    @Inject
    CurrentCaller callers;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    Site site;

    @Inject
    Clock clock;

    public HandOverLine of(WaitingLicence row) {
        var today = LocalDate.ofInstant(clock.instant(), site.getZone());
        var post = row.postId();
        return new HandOverLine(
                row.number(),
                row.licenceNumber(),
                row.holderName(),
                definitions
                        .byId(row.definitionId())
                        .definition()
                        .product()
                        .name()
                        .in(msg.language()),
                format.day(row.completedOn()),
                row.lastDay() == null ? "" : format.day(row.lastDay()),
                row.uncollected(today),
                notice(row),
                requireNonNullElse(row.keeper(), ""),
                row.keeper() == null
                        && post != null
                        && callers.require().posts().contains(post),
                row.downloadedAt() == null ? "" : format.shortDateTime(row.downloadedAt()),
                row.untold());
    }

    private String notice(WaitingLicence row) {
        var used = row.noticeUsed();
        var promised = row.noticePromised();
        if (used == null) {
            return row.phone() == null
                    ? msg.get("licence.notice.nobodyNoPhone")
                    : msg.of("licence.notice.nobody", "phone", row.phone());
        }
        return promised == null || promised.equals(used)
                ? msg.get("licence.notice." + used)
                : msg.of("licence.notice.instead", "used", msg.get("licence.notice." + used), "promised", promised);
    }
}
