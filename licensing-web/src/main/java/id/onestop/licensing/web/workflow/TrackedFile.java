package id.onestop.licensing.web.workflow;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file that this browser has proved to know, so that its page can be read again without typing the pair anew. */
@SessionScoped
public class TrackedFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number = "";
    private @Nullable LocalDate birthDate;

    public void remember(String provedNumber, LocalDate provedBirthDate) {
        number = provedNumber;
        birthDate = provedBirthDate;
    }

    /** The birth date that belongs to this number; empty for every other number. */
    public Optional<LocalDate> birthDateOf(String askedNumber) {
        return number.equals(askedNumber) ? Optional.ofNullable(birthDate) : Optional.empty();
    }
}
