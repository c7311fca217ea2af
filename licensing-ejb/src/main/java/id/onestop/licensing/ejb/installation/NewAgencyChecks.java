package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.ejb.agency.PhoneForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds everything that is wrong with the few words of a new agency at once. */
final class NewAgencyChecks {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,38}");
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,8}");
    private static final Pattern REGION = Pattern.compile("\\d{2}\\.\\d{2}");
    private static final Pattern PLACE = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}(\\.\\d{4})?\\s+\\S.*");
    private static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");
    /** Length of the code of a district, such as {@code 18.72.04}. */
    private static final int DISTRICT = 8;

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_SHORT = 120;
    private static final int LONGEST_PLACE = 80;

    private final List<FieldError> faults = new ArrayList<>();

    private NewAgencyChecks() {}

    static List<FieldError> faultsOf(NewAgency said) {
        var checks = new NewAgencyChecks();
        checks.matches("code", said.code(), CODE, "AGENCY_CODE");
        checks.matches("prefix", said.prefix(), PREFIX, "AGENCY_PREFIX");
        checks.text("name", said.name(), LONGEST_NAME);
        checks.text("shortName", said.shortName(), LONGEST_SHORT);
        checks.text("city", said.city(), LONGEST_PLACE);
        checks.text("province", said.province(), LONGEST_PLACE);
        if (!ZONES.contains(said.zone())) {
            checks.fault("zone", "REQUIRED", Map.of());
        }
        checks.phone(said.phone());
        checks.email(said.email());
        checks.matches("regionCode", said.regionCode(), REGION, "AGENCY_REGION_CODE");
        checks.places(said.places());
        return List.copyOf(checks.faults);
    }

    private void text(String field, String said, int longest) {
        if (said.isBlank()) {
            fault(field, "REQUIRED", Map.of());
        } else if (said.strip().length() > longest) {
            fault(field, "TEXT_LONG", Map.of("longest", longest));
        }
    }

    private void phone(String said) {
        if (said.isBlank()) {
            fault("phone", "REQUIRED", Map.of());
        } else {
            PhoneForm.fault(said.strip()).ifPresent(code -> fault("phone", code, Map.of()));
        }
    }

    private void email(String said) {
        if (said.isBlank()) {
            fault("email", "REQUIRED", Map.of());
        } else if (EmailAddress.read(said).isEmpty()) {
            fault("email", "EMAIL_FORMAT", Map.of());
        }
    }

    private void matches(String field, String said, Pattern form, String code) {
        if (said.isBlank()) {
            fault(field, "REQUIRED", Map.of());
        } else if (!form.matcher(said.strip()).matches()) {
            fault(field, code, Map.of());
        }
    }

    /** Every line is a district or a village, and every district has a village. */
    private void places(String said) {
        var lines =
                said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            fault("places", "REQUIRED", Map.of());
            return;
        }
        all(
                "AGENCY_PLACE_LINE",
                "line",
                lines.stream().filter(line -> !PLACE.matcher(line).matches()));
        all(
                "AGENCY_PLACE_EMPTY",
                "code",
                lines.stream()
                        .filter(line -> PLACE.matcher(line).matches())
                        .map(line -> line.split("\\s+", 2)[0])
                        .filter(code -> code.length() == DISTRICT)
                        .filter(code -> lines.stream().noneMatch(line -> line.startsWith(code + "."))));
    }

    /** One fault for all lines that have it, with what each of them says. */
    private void all(String code, String parameter, Stream<String> said) {
        var wrong = said.map(one -> "\"" + one + "\"").collect(Collectors.joining(", "));
        if (!wrong.isEmpty()) {
            fault("places", code, Map.of(parameter, wrong));
        }
    }

    private void fault(String field, String code, Map<String, Object> parameters) {
        faults.add(new FieldError(field, code, parameters));
    }
}
