package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Does the standard have its 14 components, and does every duty name its article? */
final class StandardChecks {

    private static final Pattern ACT = Pattern.compile("(?:No(?:mor|\\.)? *)(\\d+) +Tahun +(\\d{4})");

    /** The same, and short names such as "UU 17/2023". */
    private static final Pattern CITED = Pattern.compile(ACT.pattern() + "|\\b\\d+/(?:19|20)\\d{2}\\b");

    private static final Pattern ARTICLE =
            Pattern.compile("\\b(pasal|ps|lampiran|bab|angka|diktum)\\b", Pattern.CASE_INSENSITIVE);

    private StandardChecks() {}

    static List<Finding> check(ServiceDefinition definition) {
        var findings = new ArrayList<Finding>();
        var written = StandardDocument.of(definition).components();
        for (var key : ComponentKey.values()) {
            var found =
                    written.stream().filter(component -> component.key() == key).toList();
            if (found.size() > 1) {
                findings.add(twice(component(definition, key)));
            } else if (found.isEmpty() || found.get(0).empty()) {
                findings.add(missing(component(definition, key)));
            }
        }
        doubts(definition, findings);
        articles(definition, findings);
        definition
                .standard()
                .remarks()
                .forEach(remark -> findings.add(remarked(component(definition, remark.key()), remark)));
        return findings;
    }

    /** Whoever gets a file back, or is refused, must be able to read the sentence that asks for it. */
    private static void articles(ServiceDefinition definition, List<Finding> findings) {
        definition.requirements().stream()
                .filter(requirement -> namesNoArticle(requirement.basis()))
                .forEach(requirement -> findings.add(noArticle(
                                new Words(
                                        "Syarat \"" + requirement.name().id() + "\"",
                                        "Requirement \"" + requirement.name().en() + "\""),
                                requirement.basis())
                        .at("requirements/" + requirement.code() + "#basis")));
        definition.rejectionReasons().stream()
                .filter(reason -> namesNoArticle(reason.basis()))
                .forEach(reason -> findings.add(noArticle(
                                new Words(
                                        "Alasan penolakan \"" + reason.text().id() + "\"",
                                        "Reason for refusing \"" + reason.text().en() + "\""),
                                reason.basis())
                        .at("rejectionReasons/" + reason.code() + "#basis")));
    }

    private static boolean namesNoArticle(String basis) {
        return CITED.matcher(basis).find() && !ARTICLE.matcher(basis).find();
    }

    private static Finding noArticle(Words where, String basis) {
        return Finding.warning(
                "LAW-06",
                where,
                new Words(
                        "Dasar \"" + basis + "\" menyebut peraturan tanpa pasal.",
                        "The basis \"" + basis + "\" names a regulation without its article."),
                new Words(
                        "Tambahkan pasal, ayat, atau lampirannya, misalnya \"Pasal 263\".",
                        "Add the article, paragraph or annex, such as \"Pasal 263\"."));
    }

    /** Law that somebody must look into; the product takes no side (trap T4). */
    private static void doubts(ServiceDefinition definition, List<Finding> findings) {
        for (var basis : definition.legalBases()) {
            if (basis.doubt() != null) {
                findings.add(doubted(
                        new Words("Dasar hukum: " + basis.title(), "Legal basis: " + basis.title()),
                        Words.of(basis.doubt())));
            }
        }
        for (var requirement : definition.requirements()) {
            var rule = requirement.rules().recommendation();
            if (rule != null && rule.doubt() != null) {
                findings.add(doubted(
                        new Words(
                                "Syarat \"" + requirement.name().id() + "\"",
                                "Requirement \"" + requirement.name().en() + "\""),
                        rule.doubt()));
            }
        }
    }

    private static Finding doubted(Words where, Words why) {
        return Finding.warning(
                "LAW-04",
                where,
                why,
                new Words(
                        "Pastikan pada naskah peraturan, lalu hapus catatan ini.",
                        "Check the text of the law, then remove this note."));
    }

    /** What the source does not say refuses; what somebody assumed is told (trap T13). */
    private static Finding remarked(Words where, StandardTexts.Remark remark) {
        return told(where, remark).about(remark.note().id());
    }

    private static Finding told(Words where, StandardTexts.Remark remark) {
        return remark.kind() == StandardTexts.Remark.Kind.NOT_FILLED
                ? Finding.error(
                        "STD-03",
                        where,
                        new Words(
                                "Belum diisi: " + remark.note().id(),
                                "Not filled in: " + remark.note().en()),
                        new Words(
                                "Isi komponen ini dan hapus catatannya.", "Fill in the component and remove the note."))
                : Finding.warning(
                        "STD-04",
                        where,
                        new Words(
                                "Diandaikan: " + remark.note().id(),
                                "Assumed: " + remark.note().en()),
                        new Words("Bandingkan dengan naskah yang lengkap.", "Compare with the complete text."));
    }

    /** A component by the title that the agency gives it. */
    static Words component(ServiceDefinition definition, ComponentKey key) {
        var title = definition.standard().parts().stream()
                .flatMap(part -> part.components().stream())
                .filter(heading -> heading.key() == key)
                .findFirst()
                .map(StandardTexts.Heading::title)
                .orElseGet(key::words);
        return new Words("Komponen " + title.id(), "Component " + title.en());
    }

    private static Finding twice(Words where) {
        return Finding.error(
                "STD-02",
                where,
                new Words("Komponen ini tercantum dua kali.", "This component is listed twice."),
                new Words("Hapus salah satu.", "Remove one of the two."));
    }

    private static Finding missing(Words where) {
        return Finding.error(
                "STD-01",
                where,
                new Words(
                        "Standar tanpa komponen wajib tidak boleh diumumkan (UU 25/2009).",
                        "A standard without an obligatory component must not be announced (UU 25/2009)."),
                new Words("Isi komponen ini.", "Fill in this component."));
    }
}
