package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Do the standards of one agency name the same channels for complaints (trap T6)? */
final class ContactChecks {

    static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    static final Pattern PHONE = Pattern.compile("\\(?0[\\d() -]{7,}\\d");

    private ContactChecks() {}

    static List<Finding> check(ServiceDefinition definition, Surroundings surroundings) {
        var findings = new ArrayList<Finding>();
        for (var other : surroundings.neighbours()) {
            if (!other.code().equals(definition.code())) {
                compare(found(MAIL, definition), found(MAIL, other), other, findings);
                compare(found(PHONE, definition), found(PHONE, other), other, findings);
            }
        }
        return findings;
    }

    private static void compare(Set<String> here, Set<String> there, ServiceDefinition other, List<Finding> findings) {
        var only = new TreeSet<>(here);
        only.removeAll(there);
        var missing = new TreeSet<>(there);
        missing.removeAll(here);
        if (!here.isEmpty() && !there.isEmpty() && !(only.isEmpty() && missing.isEmpty())) {
            findings.add(Finding.warning(
                            "CON-03",
                            new Words(
                                    "Komponen pengaduan, di samping \""
                                            + other.product().name().id() + "\"",
                                    "Component of complaints, beside \""
                                            + other.product().name().en() + "\""),
                            new Words(
                                    "Kontak berbeda dengan standar \""
                                            + other.product().name().id() + "\": di sini " + list(here) + ", di sana "
                                            + list(there) + ".",
                                    "The contacts differ from those of the standard \""
                                            + other.product().name().en() + "\": " + list(here) + " here, "
                                            + list(there)
                                            + " there."),
                            new Words(
                                    "Samakan dengan kontak dinas pada kedua standar.",
                                    "Let both agree with the agency's contacts."))
                    .about(list(only) + " / " + list(missing)));
        }
    }

    private static String list(Set<String> contacts) {
        return String.join(", ", contacts);
    }

    private static Set<String> found(Pattern pattern, ServiceDefinition definition) {
        var found = new TreeSet<String>();
        StandardDocument.of(definition).components().stream()
                .filter(component -> component.key() == ComponentKey.COMPLAINTS)
                .flatMap(component -> PrintedTexts.of(component).stream())
                .flatMap(text -> pattern.matcher(text).results().map(MatchResult::group))
                .map(contact -> pattern == PHONE ? contact.replaceAll("\\D", "") : contact)
                .forEach(found::add);
        return found;
    }
}
