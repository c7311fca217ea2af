package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;

/** Does the standard have its 14 components, and does its law still stand? */
final class StandardChecks {

    private StandardChecks() {}

    static List<Finding> check(ServiceDefinition definition) {
        var findings = new ArrayList<Finding>();
        var written = StandardDocument.of(definition).components();
        for (var key : ComponentKey.values()) {
            var found =
                    written.stream().filter(component -> component.key() == key).toList();
            if (found.size() > 1) {
                findings.add(twice(key));
            } else if (found.isEmpty() || found.get(0).empty()) {
                findings.add(missing(key));
            }
        }
        definition.legalBases().stream()
                .filter(basis -> basis.replacedBy() != null)
                .forEach(basis -> findings.add(replaced(basis)));
        return findings;
    }

    private static Words component(ComponentKey key) {
        return new Words("Komponen " + key, "Component " + key);
    }

    private static Finding twice(ComponentKey key) {
        return Finding.error(
                "STD-02",
                component(key),
                new Words("Komponen ini tercantum dua kali.", "This component is listed twice."),
                new Words("Hapus salah satu.", "Remove one of the two."));
    }

    private static Finding missing(ComponentKey key) {
        return Finding.error(
                "STD-01",
                component(key),
                new Words(
                        "Standar tanpa komponen wajib tidak boleh diumumkan (UU 25/2009).",
                        "A standard without an obligatory component must not be announced (UU 25/2009)."),
                new Words("Isi komponen ini.", "Fill in this component."));
    }

    private static Finding replaced(LegalBasis basis) {
        return Finding.warning(
                "LAW-03",
                new Words("Dasar hukum: " + basis.title(), "Legal basis: " + basis.title()),
                new Words(
                        "Telah digantikan oleh " + basis.replacedBy() + ".", "Replaced by " + basis.replacedBy() + "."),
                new Words("Tautkan pada dasar hukum yang berlaku.", "Cite the regulation in force."));
    }
}
