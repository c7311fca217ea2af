package id.onestop.licensing.web.identity;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.ejb.identity.RegisterApplicant;
import id.onestop.licensing.web.shared.NameForm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person types to open an account; all of it comes back with the faults except the password. */
public class RegistrationForm extends NameForm {

    private static final long serialVersionUID = 1L;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private String nik = "";
    private String day = "";
    private String month = "";
    private String year = "";
    private String email = "";
    private String phone = "";
    private transient String password = "";
    private boolean doubtsConfirmed;
    private boolean privacyNoticeRead;

    RegisterApplicant command(String locale) {
        return new RegisterApplicant(
                nik,
                getFullName(),
                getTitlePrefix(),
                getTitleSuffix(),
                birthDate(),
                null,
                email,
                phone,
                Objects.requireNonNullElse(password, ""),
                locale,
                doubtsConfirmed,
                privacyNoticeRead);
    }

    boolean isDateTyped() {
        return !(year + month + day).isBlank();
    }

    /** The date, or {@code null} if the three fields are none. */
    @Nullable
    LocalDate birthDate() {
        String y = year.strip();
        String m = month.strip();
        String d = day.strip();
        if (!DIGITS.matcher(y).matches()
                || !DIGITS.matcher(m).matches()
                || !DIGITS.matcher(d).matches()) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(y), Integer.parseInt(m), Integer.parseInt(d));
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    public String getNik() {
        return nik;
    }

    public void setNik(@Nullable String nik) {
        this.nik = requireNonNullElse(nik, "");
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = requireNonNullElse(day, "");
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = requireNonNullElse(month, "");
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = requireNonNullElse(year, "");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = requireNonNullElse(email, "");
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = requireNonNullElse(phone, "");
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = requireNonNullElse(password, "");
    }

    public boolean isDoubtsConfirmed() {
        return doubtsConfirmed;
    }

    public void setDoubtsConfirmed(boolean doubtsConfirmed) {
        this.doubtsConfirmed = doubtsConfirmed;
    }

    public boolean isPrivacyNoticeRead() {
        return privacyNoticeRead;
    }

    public void setPrivacyNoticeRead(boolean privacyNoticeRead) {
        this.privacyNoticeRead = privacyNoticeRead;
    }
}
