package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.application.ApplicationQueries;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.application.FileAccess;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.notification.SentNotice;
import id.onestop.licensing.ejb.notification.SentNotices;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who has a file, since when, until when, and why. */
@Stateless
public class ProgressService {

    @Inject
    Progress progress;

    @Inject
    ApplicationRepository applications;

    @Inject
    ApplicationQueries queries;

    @Inject
    CurrentCaller callers;

    @Inject
    FileAccess access;

    @Inject
    RowSecurity rows;

    @Inject
    SentNotices notices;

    @Inject
    AuditTrail audit;

    @Inject
    FileForecasts fileForecasts;

    /** For the applicant. */
    @RequiresPermission(Permission.APPLY)
    public ProgressView own(String number) {
        return progress.of(access.require(callers.require(), number));
    }

    /** For officials of the file's agency. */
    @RequiresPermission(Permission.FILE_READ)
    public ProgressView ofFile(String number) {
        return progress.of(applications.requireSubmittedOf(callers.require().requireAgency(), number));
    }

    /** For officials who look at the way of a file alone: that they saw whose it is goes on record. */
    @RequiresPermission(Permission.FILE_READ)
    public ProgressView openFile(String number) {
        var view = ofFile(number);
        audit.read(callers.require(), "PROGRESS_OPENED", view.number(), null);
        return view;
    }

    /** For anybody who knows the number and the holder's birth date; a wrong pair and an unknown number look alike. */
    @PermitAll
    public ProgressView track(String number, LocalDate birthDate) {
        return progress.of(tracked(number, birthDate));
    }

    /** Which messages went to the holder of a tracked file, and how far they came; never what they say. */
    @PermitAll
    public List<SentNotice> trackMessages(String number, LocalDate birthDate) {
        var file = tracked(number, birthDate);
        return notices.to(file.applicantId(), file.number());
    }

    /** The forecast beside the promise of a tracked file; empty unless the agency has it and nobody else is waited for. */
    @PermitAll
    public Optional<ForecastView> trackForecast(String number, LocalDate birthDate) {
        return fileForecasts.of(tracked(number, birthDate));
    }

    private LicenceApplication tracked(String number, LocalDate birthDate) {
        rows.enterWorker();
        var typed = number.strip().toUpperCase(Locale.ROOT);
        return queries.tracked(typed, birthDate)
                .map(row -> applications.require(row.id()))
                .orElseThrow(() -> new NotFound("TRACKING_NOT_FOUND", Map.of("number", typed)));
    }
}
