package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.application.BeginApplication;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.catalogue.CatalogueService;
import id.onestop.licensing.ejb.catalogue.StandardView;
import id.onestop.licensing.ejb.licence.HeldLicence;
import id.onestop.licensing.ejb.licence.LicenceService;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Begins an application, or goes on with the open one of the same service and kind. */
@Named
@RequestScoped
public class BeginBacking {

    /** More licences than a person has. */
    private static final int MOST = 50;

    /** Between a kind and the application whose licence it is about. */
    private static final String OF = ":";

    @Inject
    CatalogueService catalogue;

    @Inject
    DraftService drafts;

    @Inject
    LicenceService licences;

    @Inject
    Formats formats;

    @Inject
    Messages msg;

    private String agency = "";
    private String service = "";
    private @Nullable String from;
    private List<Option> kinds = List.of();
    private List<String> early = List.of();
    private @Nullable String kind;

    @SuppressWarnings("NullAway.Init")
    private StandardView standard;

    @PostConstruct
    void load() {
        agency = PathParameters.get("agency");
        service = PathParameters.get("service");
        from = PathParameters.find("from");
        standard = catalogue.standard(agency, service);
        var held = licences.own(Long.MAX_VALUE, MOST).stream()
                .filter(this::isOfThisService)
                .toList();
        kinds = catalogue.published(agency, service).definition().kinds().stream()
                .sorted()
                .flatMap(one -> options(one, held))
                .toList();
        kind = chosenBefore();
    }

    /** A licence to renew is chosen with the kind; one from before this system has no row of its own. */
    private Stream<Option> options(ApplicationKind one, List<HeldLicence> held) {
        var plain = new Option(one.name(), msg.get("application.kind." + one), msg.get("application.kindHint." + one));
        if (one == ApplicationKind.RENEWAL) {
            early = held.stream()
                    .filter(licence -> !licence.renewable())
                    .filter(licence -> licence.licence().status() == PublicStatus.VALID)
                    .map(this::early)
                    .toList();
        }
        if (held.isEmpty() || one != ApplicationKind.RENEWAL && one != ApplicationKind.REPLACEMENT) {
            return Stream.of(plain);
        }
        var other = new Option(
                one.name(),
                msg.of("application.begin.otherLicence", "kind", plain.label()),
                msg.get("application.begin.otherLicenceHint"));
        return Stream.concat(
                held.stream()
                        .filter(licence -> one == ApplicationKind.RENEWAL
                                ? licence.renewable()
                                : licence.licence().status() == PublicStatus.VALID)
                        .map(licence -> option(one, plain.label(), licence)),
                Stream.of(other));
    }

    private String early(HeldLicence held) {
        return msg.of(
                "application.begin.early",
                "number",
                held.licence().number(),
                "opens",
                formats.day(held.renewableFrom()));
    }

    private Option option(ApplicationKind one, String label, HeldLicence held) {
        var licence = held.licence();
        return new Option(
                one.name() + OF + held.application(),
                msg.of("application.begin.ofLicence", "kind", label, "number", licence.number()),
                msg.of(
                        "application.begin.ofLicenceHint",
                        "place",
                        licence.placeName(),
                        "until",
                        formats.day(licence.validUntil())));
    }

    private boolean isOfThisService(HeldLicence held) {
        return held.licence().agencyId() == standard.agency().id()
                && held.licence().serviceCode().equals(service)
                && held.licence().status() != PublicStatus.REPLACED;
    }

    private @Nullable String chosenBefore() {
        if (from == null) {
            return kinds.size() == 1 ? kinds.get(0).value() : null;
        }
        var renewal = ApplicationKind.RENEWAL + OF + from;
        return kinds.stream().anyMatch(one -> one.value().equals(renewal))
                ? renewal
                : drafts.open(from).kind().name();
    }

    /** Two presses, two tabs or a repeated request begin one application. */
    public void begin() {
        var chosen = kinds.stream().filter(one -> one.value().equals(kind)).findFirst();
        if (chosen.isEmpty()) {
            Refusals.add("kind", "ANSWER_CHOICE", Map.of());
            return;
        }
        var parts = chosen.get().value().split(OF, 2);
        var earlier = parts.length == 2 ? parts[1] : tried();
        try {
            Redirects.to("/applications/"
                    + drafts.begin(new BeginApplication(agency, service, ApplicationKind.valueOf(parts[0]), earlier)));
        } catch (RuleViolation refused) {
            Refusals.add("kind", refused.code(), refused.parameters());
        }
    }

    /** The rejected application that is tried again; a licence that was not chosen in the end gives nothing. */
    private @Nullable String tried() {
        return from == null || kinds.stream().anyMatch(one -> one.value().endsWith(OF + from)) ? null : from;
    }

    public StandardView getStandard() {
        return standard;
    }

    /** Licences of this service that cannot be renewed yet, and from when on they can. */
    public List<String> getEarly() {
        return early;
    }

    public List<Option> getKinds() {
        return kinds;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    /** Number of the earlier application whose answers are taken over. */
    public @Nullable String getFrom() {
        return from;
    }
}
