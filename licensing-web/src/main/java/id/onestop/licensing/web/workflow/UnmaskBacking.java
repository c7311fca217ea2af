package id.onestop.licensing.web.workflow;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.identity.AccountService;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows an identity number in full, for a reason that is recorded, for one minute and once. */
@Named
@RequestScoped
public class UnmaskBacking {

    private static final String OPENED = "licensing.unmasked";
    private static final int SECONDS = 60;

    @Inject
    FileService files;

    @Inject
    AccountService accounts;

    @Inject
    HttpServletRequest request;

    private @Nullable FileView file;
    private @Nullable String opened;
    private String reason = "";

    private record Opened(String number, String nik) implements Serializable {
        @Override
        public String toString() {
            return "Opened " + number;
        }
    }

    public void load() {
        file = files.open(getNumber());
        var session = FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        if (session.remove(OPENED) instanceof Opened one && one.number().equals(getNumber())) {
            opened = one.nik();
            var response = (HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse();
            response.setHeader(
                    "Refresh", SECONDS + "; url=" + request.getContextPath() + HoldBacking.path(getNumber()));
        }
    }

    public void open() {
        try {
            long applicant = files.open(getNumber()).applicantId();
            String nik = accounts.unmask(applicant, Objects.requireNonNullElse(reason, ""));
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getSessionMap()
                    .put(OPENED, new Opened(getNumber(), nik));
            Redirects.to(HoldBacking.path(getNumber()) + "/unmask");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public String getNumber() {
        return FileAddress.number();
    }

    public FileView getFile() {
        return Objects.requireNonNull(file, "not loaded");
    }

    /** The number in full; nothing unless it was just opened. */
    public @Nullable String getOpened() {
        return opened;
    }

    public int getSeconds() {
        return SECONDS;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = requireNonNullElse(reason, "");
    }
}
