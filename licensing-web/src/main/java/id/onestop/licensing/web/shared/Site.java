package id.onestop.licensing.web.shared;

import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.catalogue.CatalogueService;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The agency whose colours and name this page carries: that of the address, of the file, of the member of staff, or the first. */
@Named
@RequestScoped
public class Site {

    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    @Inject
    HttpServletRequest request;

    @Inject
    CatalogueService catalogue;

    @Inject
    CurrentCaller caller;

    private List<AgencyView> agencies = List.of();
    private @Nullable AgencyView agency;

    @PostConstruct
    void find() {
        agencies = catalogue.agencies();
        String code = PathParameters.find("agency");
        String number = PathParameters.get("number");
        Long own = caller.find().map(somebody -> somebody.agencyId()).orElse(null);
        agency = agencies.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .or(() -> agencies.stream()
                        .filter(one -> number.startsWith(one.prefix() + "-"))
                        .findFirst())
                .or(() -> agencies.stream()
                        .filter(one -> Objects.equals(one.id(), own))
                        .findFirst())
                .or(() -> agencies.stream().findFirst())
                .orElse(null);
    }

    /** The agency; nothing before the first one is entered. */
    public @Nullable AgencyView getAgency() {
        return agency;
    }

    /** Lets the page carry the agency of what it shows, before anything of it is drawn. */
    public void carry(String code) {
        agencies.stream().filter(one -> one.code().equals(code)).findFirst().ifPresent(found -> agency = found);
    }

    public List<AgencyView> getAgencies() {
        return agencies;
    }

    public ZoneId getZone() {
        return agency == null ? WESTERN : agency.zone();
    }

    /** The address of this page as people see it, without the wish for a language. */
    public String getPath() {
        var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded instanceof String address ? address : request.getRequestURI();
    }

    /** This page in Indonesian, with all that its address asks for. */
    public String getIndonesian() {
        return in("id");
    }

    /** This page in English, with all that its address asks for. */
    public String getEnglish() {
        return in("en");
    }

    private String in(String language) {
        boolean forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
        var query = forwarded
                ? (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING)
                : request.getQueryString();
        var rest = Languages.withoutWish(query);
        return getPath() + "?" + (rest.isEmpty() ? "" : rest + "&") + "lang=" + language;
    }
}
