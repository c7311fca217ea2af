package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.Nik;
import id.onestop.licensing.domain.identity.PhoneNumber;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.PrintedText;
import id.onestop.licensing.ejb.shared.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with a registration at once; knows nothing of other accounts, so it cannot give any away. */
@ApplicationScoped
class RegistrationRules {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PREFIX = 40;
    private static final int LONGEST_SUFFIX = 60;
    private static final int LONGEST_PLACE = 80;
    private static final int OLDEST_YEARS = 120;

    @Inject
    PasswordRules passwords;

    @Inject
    IdentitySettings settings;

    @Inject
    @RealTime
    Clock clock;

    List<FieldError> faultsOf(RegisterApplicant command) {
        var faults = new ArrayList<FieldError>();
        nik(command.nik(), command.birthDate(), command.doubtsConfirmed(), faults);
        text("fullName", command.fullName(), LONGEST_NAME, true, faults);
        text("titlePrefix", command.titlePrefix(), LONGEST_PREFIX, false, faults);
        text("titleSuffix", command.titleSuffix(), LONGEST_SUFFIX, false, faults);
        birthDate(command.birthDate(), faults);
        text("birthPlace", command.birthPlace(), LONGEST_PLACE, false, faults);
        if (EmailAddress.read(command.email()).isEmpty()) {
            faults.add(new FieldError("email", "EMAIL_FORMAT"));
        }
        if (PhoneNumber.read(command.phone()).isEmpty()) {
            faults.add(new FieldError("phone", "PHONE_FORMAT"));
        }
        password(
                "password",
                command.password(),
                List.of(command.fullName(), command.email(), localPart(command.email())),
                faults);
        if (!command.privacyNoticeRead()) {
            faults.add(new FieldError("privacyNoticeRead", "PRIVACY_NOTICE_UNREAD"));
        }
        return faults;
    }

    /** The same for somebody at the counter, who needs neither password nor mail address. */
    List<FieldError> faultsOf(AssistedPerson person) {
        var faults = new ArrayList<FieldError>();
        nik(person.nik(), person.birthDate(), person.doubtsConfirmed(), faults);
        text("fullName", person.fullName(), LONGEST_NAME, true, faults);
        text("titlePrefix", person.titlePrefix(), LONGEST_PREFIX, false, faults);
        text("titleSuffix", person.titleSuffix(), LONGEST_SUFFIX, false, faults);
        birthDate(person.birthDate(), faults);
        text("birthPlace", person.birthPlace(), LONGEST_PLACE, false, faults);
        if (!person.email().isBlank() && EmailAddress.read(person.email()).isEmpty()) {
            faults.add(new FieldError("email", "EMAIL_FORMAT"));
        }
        if (PhoneNumber.read(person.phone()).isEmpty()) {
            faults.add(new FieldError("phone", "PHONE_FORMAT"));
        }
        return faults;
    }

    /** Adds what is wrong with a new password. */
    void password(String field, String password, List<String> own, List<FieldError> faults) {
        passwords
                .faultOf(password, own)
                .ifPresent(code ->
                        faults.add(new FieldError(field, code, Map.of("least", settings.leastPasswordLength()))));
    }

    /** Adds what is wrong with a text. */
    void text(String field, @Nullable String text, int longest, boolean needed, List<FieldError> faults) {
        if (text == null || text.isBlank()) {
            if (needed) {
                faults.add(new FieldError(field, "REQUIRED"));
            }
        } else if (text.strip().length() > longest) {
            faults.add(new FieldError(field, "TEXT_LONG", Map.of("longest", longest)));
        } else {
            PrintedText.refusedSignOfLine(PrintedText.composed(text).strip())
                    .ifPresent(sign -> faults.add(new FieldError(field, "TEXT_CONTROL", Map.of("sign", sign))));
        }
    }

    private static String localPart(String email) {
        int at = email.indexOf('@');
        return at > 0 ? email.substring(0, at) : email;
    }

    private static void nik(
            String nik, @Nullable LocalDate birthDate, boolean doubtsConfirmed, List<FieldError> faults) {
        var fault = Nik.faultOf(nik);
        if (fault.isPresent()) {
            faults.add(new FieldError("nik", fault.get()));
        } else if (!doubtsConfirmed) {
            Nik.of(nik).doubts(birthDate).forEach(doubt -> faults.add(new FieldError("nik", "NIK_DOUBT_" + doubt)));
        }
    }

    private void birthDate(@Nullable LocalDate birthDate, List<FieldError> faults) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (birthDate == null) {
            faults.add(new FieldError("birthDate", "REQUIRED"));
        } else if (birthDate.isAfter(today) || birthDate.isBefore(today.minusYears(OLDEST_YEARS))) {
            faults.add(new FieldError("birthDate", "BIRTH_DATE_ODD"));
        }
    }
}
