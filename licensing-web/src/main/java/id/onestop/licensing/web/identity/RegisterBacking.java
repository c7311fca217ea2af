package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.identity.RegistrationService;
import id.onestop.licensing.web.shared.ClientAddress;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Opens an applicant's account. */
@Named
@ViewScoped
public class RegisterBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RegistrationService service;

    @Inject
    transient ClientAddress addresses;

    @Inject
    transient IdentityTexts texts;

    private final RegistrationForm form = new RegistrationForm();
    private boolean doubtful;

    /** Registers and goes on to the code, or shows every fault at once. */
    public @Nullable String register() {
        var faces = FacesContext.getCurrentInstance();
        var command = form.command(faces.getViewRoot().getLocale().getLanguage());
        var errors = service.check(command).stream().map(this::worded).toList();
        doubtful = doubtful || errors.stream().anyMatch(error -> error.code().startsWith("NIK_DOUBT"));
        if (!errors.isEmpty()) {
            texts.show(errors);
            return null;
        }
        try {
            var request = (HttpServletRequest) faces.getExternalContext().getRequest();
            String handle = service.register(command, addresses.of(request));
            new PendingConfirmation(form.getEmail().strip(), handle).remember();
            return Pages.go("/confirm");
        } catch (LicensingException refused) {
            texts.show(refused);
            return null;
        }
    }

    /** A date that is none is not a missing one. */
    private FieldError worded(FieldError error) {
        boolean impossible = error.field().equals("birthDate") && error.code().equals("REQUIRED") && form.isDateTyped();
        return impossible ? new FieldError(error.field(), "DATE_IMPOSSIBLE") : error;
    }

    public RegistrationForm getForm() {
        return form;
    }

    /** Whether the number looked odd and the person may say that it is right all the same. */
    public boolean isDoubtful() {
        return doubtful;
    }
}
