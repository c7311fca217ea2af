package id.onestop.licensing.web.counter;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.ejb.identity.AssistedPerson;
import id.onestop.licensing.web.shared.NameForm;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an officer types from an identity card. */
public class PersonForm extends NameForm {

    private static final long serialVersionUID = 1L;

    private String nik = "";
    private @Nullable String birthDate;
    private String birthPlace = "";
    private String phone = "";
    private String email = "";
    private boolean doubtsConfirmed;

    AssistedPerson person(String locale) {
        return new AssistedPerson(
                nik,
                getFullName(),
                getTitlePrefix(),
                getTitleSuffix(),
                born(),
                birthPlace,
                email,
                phone,
                locale,
                doubtsConfirmed);
    }

    /** The date, or {@code null} if what was typed is none. */
    private @Nullable LocalDate born() {
        try {
            return birthDate == null ? null : LocalDate.parse(birthDate);
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

    public @Nullable String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable String birthDate) {
        this.birthDate = birthDate;
    }

    public String getBirthPlace() {
        return birthPlace;
    }

    public void setBirthPlace(@Nullable String birthPlace) {
        this.birthPlace = requireNonNullElse(birthPlace, "");
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = requireNonNullElse(phone, "");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = requireNonNullElse(email, "");
    }

    public boolean isDoubtsConfirmed() {
        return doubtsConfirmed;
    }

    public void setDoubtsConfirmed(boolean doubtsConfirmed) {
        this.doubtsConfirmed = doubtsConfirmed;
    }
}
