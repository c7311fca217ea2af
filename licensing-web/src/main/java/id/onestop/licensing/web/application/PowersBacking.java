package id.onestop.licensing.web.application;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.application.ApplicantService;
import id.onestop.licensing.ejb.application.BeginApplication;
import id.onestop.licensing.ejb.application.PowerService;
import id.onestop.licensing.ejb.application.PowerView;
import id.onestop.licensing.ejb.catalogue.CatalogueService;
import id.onestop.licensing.ejb.licence.LicenceService;
import id.onestop.licensing.ejb.shared.SecretSeed;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.OfferedKinds;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.PageKeys;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Powers of attorney that a person gives, takes and ends. */
@Named
@RequestScoped
public class PowersBacking {

    private static final String PAGE = "/powers";
    private static final int MOST = 50;
    private static final int SHOWN = 25;

    @Inject
    PowerService service;

    @Inject
    ApplicantService applicants;

    @Inject
    LicenceService licences;

    @Inject
    CatalogueService catalogue;

    @Inject
    AgencyDirectory agencies;

    @Inject
    OfferedKinds kinds;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    HttpServletRequest request;

    private @Nullable String chosen;
    private @Nullable String kind = ApplicationKind.NEW.name();
    private @Nullable String subject;
    private String typed = "";
    private String code = "";
    private @Nullable Page<PowerView> page;

    /** Makes a code; it stands on this answer alone. */
    public void give() {
        var parts = chosen == null ? new String[0] : chosen.split("/", -1);
        if (parts.length != 2 || kind == null) {
            Refusals.add("service", "ANSWER_CHOICE", Map.of());
            return;
        }
        try {
            code = service.give(
                            new BeginApplication(parts[0], parts[1], ApplicationKind.valueOf(kind), subject),
                            SecretSeed.random())
                    .code();
            page = null;
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void take() {
        try {
            Redirects.to("/applications/" + service.take(typed));
        } catch (LicensingException refused) {
            Refusals.add("typed", refused.code(), refused.parameters());
        }
    }

    public void end(long id) {
        service.end(id);
        Notices.add("application.powers.endedNow");
        Redirects.to(PAGE);
    }

    public List<PowerView> getPowers() {
        return page().items();
    }

    /** Query of the next page; nothing on the last. */
    public @Nullable String getNext() {
        return PageKeys.next(page());
    }

    /** Query of the first page; nothing on it. */
    public @Nullable String getFirst() {
        return PageKeys.first(request);
    }

    private Page<PowerView> page() {
        var known = page;
        if (known == null) {
            known = Page.of(
                    service.page(PageKeys.before(request), SHOWN + 1), SHOWN, power -> Long.toString(power.id()));
            page = known;
        }
        return known;
    }

    /** Who the other one is, or how long the code waits. */
    public String person(PowerView power) {
        if (!power.given()) {
            return msg.of("application.powers.taken", "name", power.other());
        }
        return power.other() == null
                ? msg.of("application.powers.waiting", "date", format.day(power.codeUntil()))
                : msg.of("application.powers.given", "name", power.other());
    }

    /** All services of all agencies. */
    public List<Option> getServices() {
        return agencies.all().stream()
                .flatMap(agency -> catalogue.services(agency.code()).stream()
                        .flatMap(group -> group.services().stream())
                        .map(one -> new Option(
                                agency.code() + "/" + one.code(),
                                one.name().in(msg.language()) + ", "
                                        + agency.shortName().in(msg.language()))))
                .toList();
    }

    /** Own drafts to be shared, and licences to be renewed or replaced. */
    public List<Option> getSubjects() {
        var drafts = applicants.own(null, MOST).items().stream()
                .filter(own -> own.row().status() == ApplicationStatus.DRAFT
                        || own.row().status() == ApplicationStatus.RETURNED)
                .map(own -> new Option(
                        own.row().number(),
                        msg.of(
                                "application.powers.draft",
                                "number",
                                own.row().number(),
                                "service",
                                own.serviceName().in(msg.language()))));
        var held = licences.own(Long.MAX_VALUE, MOST).stream()
                .filter(one -> one.licence().status() != PublicStatus.REPLACED)
                .map(one -> new Option(
                        one.application(),
                        msg.of(
                                "application.powers.licence",
                                "number",
                                one.licence().number(),
                                "place",
                                one.licence().placeName())));
        return Stream.concat(drafts, held).toList();
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public List<Option> getKinds() {
        return kinds.of(agencies.all().stream().map(AgencyView::code).toList(), "application.kind.");
    }

    public @Nullable String getService() {
        return chosen;
    }

    public void setService(@Nullable String service) {
        chosen = service;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = requireNonNullElse(typed, "");
    }

    public String getCode() {
        return code;
    }
}
