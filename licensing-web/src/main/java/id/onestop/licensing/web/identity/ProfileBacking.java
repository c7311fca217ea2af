package id.onestop.licensing.web.identity;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.identity.AccountService;
import id.onestop.licensing.ejb.identity.AccountService.ChangeProfile;
import id.onestop.licensing.ejb.identity.PasswordService;
import id.onestop.licensing.ejb.identity.ProfileView;
import id.onestop.licensing.web.shared.NameForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One's own account; the identity number is shown masked and is no field. */
@Named
@ViewScoped
public class ProfileBacking extends NameForm {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/profile";

    @Inject
    transient AccountService accounts;

    @Inject
    transient PasswordService passwords;

    @Inject
    transient IdentityTexts texts;

    @Inject
    transient Sessions sessions;

    @Inject
    transient HttpServletRequest request;

    private String email = "";
    private @Nullable String maskedNik;
    private @Nullable String nip;
    private String phone = "";
    private String locale = "id";
    private long version;
    private transient String oldPassword = "";
    private transient String newPassword = "";

    public void load() {
        ProfileView view = accounts.profile();
        email = view.email();
        maskedNik = view.maskedNik();
        nip = view.nip();
        setFullName(view.fullName());
        setTitlePrefix(view.titlePrefix());
        setTitleSuffix(view.titleSuffix());
        phone = Objects.requireNonNullElse(view.phone(), "");
        locale = view.locale();
        version = view.version();
    }

    public @Nullable String save() {
        try {
            accounts.change(
                    new ChangeProfile(getFullName(), getTitlePrefix(), getTitleSuffix(), phone, locale, version));
            texts.done("profile.saved");
            return Pages.go(HERE);
        } catch (LicensingException refused) {
            texts.show(refused);
            return null;
        }
    }

    public @Nullable String changePassword() {
        try {
            int epoch = passwords.change(
                    Objects.requireNonNullElse(oldPassword, ""), Objects.requireNonNullElse(newPassword, ""));
            sessions.goOn(request.getSession(), epoch);
            texts.done("password.done");
            return Pages.go(HERE);
        } catch (LicensingException refused) {
            texts.show(refused);
            return null;
        }
    }

    public String getEmail() {
        return email;
    }

    public @Nullable String getMaskedNik() {
        return maskedNik;
    }

    public @Nullable String getNip() {
        return nip;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = requireNonNullElse(phone, "");
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(@Nullable String locale) {
        this.locale = requireNonNullElse(locale, "");
    }

    public String getOldPassword() {
        return "";
    }

    public void setOldPassword(@Nullable String oldPassword) {
        this.oldPassword = requireNonNullElse(oldPassword, "");
    }

    public String getNewPassword() {
        return "";
    }

    public void setNewPassword(@Nullable String newPassword) {
        this.newPassword = requireNonNullElse(newPassword, "");
    }
}
