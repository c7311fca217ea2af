package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.Accent;
import id.onestop.licensing.domain.agency.BudgetRounding;
import id.onestop.licensing.domain.agency.ProfileField;
import id.onestop.licensing.domain.calendar.TypedHours;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.PrintedText;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with the fields of a profile at once. */
final class ProfileChecks {

    private static final int MOST_LINES = 3;
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,63}");

    private static final String ROUNDINGS =
            Arrays.stream(BudgetRounding.values()).map(Enum::name).collect(Collectors.joining(", "));

    /** The words and who signs them. */
    private static final List<ProfileField> PLEDGE = List.of(ProfileField.PLEDGE, ProfileField.PLEDGE_POST);

    private final List<FieldError> faults = new ArrayList<>();

    private ProfileChecks() {}

    /** What is wrong with fields, some of which were there before. */
    static List<FieldError> faultsOf(Map<ProfileField, String> fields, Map<ProfileField, String> before) {
        var checks = new ProfileChecks();
        fields.forEach(checks::check);
        if (PLEDGE.stream().anyMatch(field -> !said(fields, field).equals(said(before, field)))) {
            checks.pledge(fields);
        }
        return List.copyOf(checks.faults);
    }

    /** What was typed in the one spelling that is stored: blanks trimmed, hours and colours written alike. */
    static Map<ProfileField, String> spelled(Map<String, @Nullable String> typed) {
        var fields = new EnumMap<ProfileField, String>(ProfileField.class);
        typed.forEach((key, said) -> ProfileField.of(key)
                .filter(field -> !field.listed())
                .ifPresent(field -> fields.put(field, spelled(field, said == null ? "" : said))));
        return Collections.unmodifiableMap(fields);
    }

    private static String spelled(ProfileField field, String said) {
        if (field.lines()) {
            return said.lines()
                    .map(PrintedText::composed)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
        String plain = PrintedText.composed(said).strip();
        if (field == ProfileField.ACCENT) {
            return plain.toLowerCase(Locale.ROOT);
        }
        if (field == ProfileField.PLEDGE) {
            return plain.replaceAll("\\s+", " ");
        }
        return field.weekday().isPresent()
                ? TypedHours.read(plain).map(TypedHours::write).orElse(plain)
                : plain;
    }

    /** Nobody signs a pledge that says nothing, and one that nobody signs is none. */
    private void pledge(Map<ProfileField, String> fields) {
        boolean said = !said(fields, ProfileField.PLEDGE).isEmpty();
        boolean signed = !said(fields, ProfileField.PLEDGE_POST).isEmpty();
        if (said != signed) {
            fault(said ? ProfileField.PLEDGE_POST : ProfileField.PLEDGE, "REQUIRED", Map.of());
        }
    }

    private static String said(Map<ProfileField, String> fields, ProfileField field) {
        return fields.getOrDefault(field, "");
    }

    private void check(ProfileField field, String said) {
        if (said.isEmpty() || field.listed()) {
            if (!field.optional()) {
                fault(field, "REQUIRED", Map.of());
            }
            return;
        }
        if (said.length() > field.longest()) {
            fault(field, "TEXT_LONG", Map.of("longest", field.longest()));
            return;
        }
        PrintedText.refusedSign(said).ifPresent(sign -> fault(field, "TEXT_CONTROL", Map.of("sign", sign)));
        if (field.lines() && said.lines().count() > MOST_LINES) {
            fault(field, "AGENCY_HEAD_LINES", Map.of("most", MOST_LINES));
        }
        shape(field, said);
    }

    private void shape(ProfileField field, String said) {
        if (field == ProfileField.ACCENT) {
            accent(field, said);
        } else if (field.mail() && !MAIL.matcher(said).matches()) {
            fault(field, "EMAIL_FORMAT", Map.of());
        } else if (field == ProfileField.PHONE || field == ProfileField.FAX || field == ProfileField.MOBILE) {
            PhoneForm.fault(said).ifPresent(code -> fault(field, code, Map.of()));
        } else if (field == ProfileField.HOURS_FROM && !date(said)) {
            fault(field, "DATE_EXPECTED", Map.of());
        } else if (field == ProfileField.BUDGET_ROUNDING && !rounding(said)) {
            fault(field, "CHOICE_EXPECTED", Map.of("choices", ROUNDINGS));
        } else if (field.weekday().isPresent() && TypedHours.read(said).isEmpty()) {
            fault(field, "AGENCY_HOURS", Map.of());
        }
    }

    private static boolean rounding(String said) {
        return Arrays.stream(BudgetRounding.values()).anyMatch(one -> one.name().equals(said));
    }

    private static boolean date(String said) {
        try {
            var unused = LocalDate.parse(said);
            return true;
        } catch (DateTimeParseException unknown) {
            return false;
        }
    }

    private void accent(ProfileField field, String said) {
        if (!Accent.written(said)) {
            fault(field, "ACCENT_NOT_HEX", Map.of("accent", said));
            return;
        }
        try {
            var unused = new Accent(said);
        } catch (RuleViolation tooLight) {
            fault(
                    field,
                    "AGENCY_ACCENT_LIGHT",
                    Map.of("darker", Accent.darkened(said).hex()));
        }
    }

    private void fault(ProfileField field, String code, Map<String, Object> parameters) {
        faults.add(new FieldError(field.key(), code, parameters));
    }
}
