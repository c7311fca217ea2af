package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.application.ApplicationRow;
import id.onestop.licensing.ejb.application.AssistedFiles.Wanted;
import id.onestop.licensing.ejb.counter.AssistedApplicationService;
import id.onestop.licensing.ejb.counter.VisitService;
import id.onestop.licensing.ejb.counter.VisitView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody who is served: what there is already, and what is begun now, for the person or for a principal. */
@Named
@RequestScoped
public class VisitBacking {

    @Inject
    VisitService visits;

    @Inject
    AssistedApplicationService applications;

    @Inject
    CounterFaults faults;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @SuppressWarnings("NullAway.Init")
    private VisitView view;

    private final PersonForm principal = new PersonForm();
    private @Nullable String service;
    private @Nullable String kind = ApplicationKind.NEW.name();
    private @Nullable String proxyService;
    private @Nullable String proxyKind = ApplicationKind.NEW.name();
    private @Nullable String letterDate;
    private @Nullable String oldLicence;
    private @Nullable String proxyOldLicence;
    private @Nullable List<Option> licences;
    private boolean doubtful;

    @PostConstruct
    void load() {
        String id = PathParameters.get("id");
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound("VISIT_NOT_FOUND");
        }
        view = visits.open(Long.parseLong(id));
    }

    /** Begins for the person who stands here. */
    public void begin() {
        var wanted = wanted("service", service, kind, oldLicence);
        if (wanted != null) {
            try {
                Redirects.to("/counter/files/" + applications.begin(view.id(), wanted));
            } catch (LicensingException refused) {
                faults.show(refused);
            }
        }
    }

    /** Begins for somebody whose power of attorney the person shows. */
    public void beginThroughProxy() {
        var wanted = wanted("proxyService", proxyService, proxyKind, proxyOldLicence);
        if (wanted == null) {
            return;
        }
        try {
            Redirects.to("/counter/files/"
                    + applications.beginThroughProxy(
                            view.id(), wanted, principal.person(msg.language()), letterDate()));
        } catch (LicensingException refused) {
            doubtful = refused instanceof Invalid invalid
                    && invalid.errors().stream().anyMatch(error -> error.code().startsWith("NIK_DOUBT"));
            faults.show(refused);
        }
    }

    /** Mails another activation code. */
    public void invite() {
        visits.invite(view.id());
        Notices.add("counter.visit.invited");
        Redirects.to(getPath());
    }

    private @Nullable Wanted wanted(
            String field, @Nullable String service, @Nullable String kind, @Nullable String old) {
        if (service == null || kind == null) {
            faults.tell(field, "ANSWER_CHOICE", Map.of());
            return null;
        }
        var chosen = ApplicationKind.valueOf(kind);
        boolean names = chosen == ApplicationKind.RENEWAL || chosen == ApplicationKind.REPLACEMENT;
        return new Wanted(service, chosen, names && old != null && !old.isBlank() ? old.strip() : null);
    }

    private @Nullable LocalDate letterDate() {
        try {
            return letterDate == null ? null : LocalDate.parse(letterDate);
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    /** Where a file is worked on; what the agency has already can only have its papers shown. */
    public String path(ApplicationRow row) {
        boolean open = row.status() == ApplicationStatus.DRAFT || row.status() == ApplicationStatus.RETURNED;
        return "/counter/files/" + row.number() + (open ? "" : "/papers");
    }

    public String getPath() {
        return "/counter/visits/" + view.id();
    }

    public VisitView getView() {
        return view;
    }

    /** Licences of the person that a renewal or replacement may be about. */
    public List<Option> getLicences() {
        var known = licences;
        if (known == null) {
            known = applications.replaceable(view.id()).stream()
                    .map(old -> new Option(
                            old.application(),
                            msg.of(
                                    "counter.visit.oldLicence.one",
                                    "number",
                                    old.number(),
                                    "place",
                                    old.placeName(),
                                    "until",
                                    format.day(old.validUntil()))))
                    .toList();
            licences = known;
        }
        return known;
    }

    public @Nullable String getOldLicence() {
        return oldLicence;
    }

    public void setOldLicence(@Nullable String oldLicence) {
        this.oldLicence = oldLicence;
    }

    /** As the principal's letter has it: nobody is shown a list of somebody else's licences. */
    public @Nullable String getProxyOldLicence() {
        return proxyOldLicence;
    }

    public void setProxyOldLicence(@Nullable String proxyOldLicence) {
        this.proxyOldLicence = proxyOldLicence;
    }

    public PersonForm getPrincipal() {
        return principal;
    }

    public boolean isDoubtful() {
        return doubtful || principal.isDoubtsConfirmed();
    }

    public @Nullable String getService() {
        return service;
    }

    public void setService(@Nullable String service) {
        this.service = service;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getProxyService() {
        return proxyService;
    }

    public void setProxyService(@Nullable String proxyService) {
        this.proxyService = proxyService;
    }

    public @Nullable String getProxyKind() {
        return proxyKind;
    }

    public void setProxyKind(@Nullable String proxyKind) {
        this.proxyKind = proxyKind;
    }

    public @Nullable String getLetterDate() {
        return letterDate;
    }

    public void setLetterDate(@Nullable String letterDate) {
        this.letterDate = letterDate;
    }
}
