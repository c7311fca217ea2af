package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.Readiness;
import id.onestop.licensing.domain.application.Submission;
import id.onestop.licensing.domain.catalogue.Circumstances;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.application.HandedIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a submission handed in, line by line: the same on the receipt's page and on its paper. */
final class ReceiptLines {

    private static final Words NOTHING = Words.of("");
    private static final Words DECLARATIONS =
            new Words("Pernyataan kebenaran data dan berkas", "Declaration that data and files are true");

    private final ServiceDefinition definition;
    private final Submission submission;
    private final HolderFacts facts;
    private final Map<String, Long> files;

    ReceiptLines(ServiceDefinition definition, Submission submission, HolderFacts facts) {
        this.definition = definition;
        this.submission = submission;
        this.facts = facts;
        files = HandedIn.files(submission);
    }

    /** The data, the requirements, the declarations; a file that was not given is not on the receipt. */
    List<Words> of(Circumstances circumstances) {
        var data = definition.form().sections().stream().map(section -> section.title());
        var requirements =
                definition.requirementsFor(circumstances).stream().flatMap(requirement -> line(requirement).stream());
        var declarations = submission.declarations().isBlank() ? Stream.<Words>empty() : Stream.of(DECLARATIONS);
        return Stream.of(data, requirements, declarations)
                .flatMap(lines -> lines)
                .toList();
    }

    private Optional<Words> line(Requirement requirement) {
        boolean given = files.containsKey(requirement.code());
        if (Readiness.needsFile(requirement) && !given) {
            return Optional.empty();
        }
        return Optional.of(joined(requirement.name(), how(requirement, given), count(requirement)));
    }

    private Words how(Requirement requirement, boolean given) {
        return switch (requirement.kind()) {
            case REGISTER_CHECK, LINKED_ACCOUNT -> new Words(" (diperiksa ke register)", " (checked in the register)");
            case REGISTRATION -> new Words(" (dengan permohonan ini)", " (with this application)");
            case DECLARATION -> new Words(" (dinyatakan)", " (declared)");
            case OLD_LICENCE, ORIGINAL_SHOWN -> new Words(" (asli di loket)", " (original at the counter)");
            case GENERATED_LETTER ->
                Readiness.isWritten(requirement)
                        ? new Words(" (dibuat dari isian)", " (written from the answers)")
                        : NOTHING;
            case FACILITY_LICENCE ->
                given ? NOTHING : new Words(" (ditemukan di register)", " (found in the register)");
            case FACILITY_CONFIRMATION ->
                given
                        ? NOTHING
                        : new Words(
                                " (tautan dikirim kepada pimpinan sarana)", " (link sent to the head of the facility)");
            case EXTERNAL_RECOMMENDATION ->
                requirement.collectedByAgency()
                        ? new Words(" (kami minta kepada kantor itu)", " (we ask that office for it)")
                        : place(requirement);
            case FILE, PHOTO -> place(requirement);
        };
    }

    private Words place(Requirement requirement) {
        return requirement.rules().speaksOfPlace()
                ? new Words(", untuk " + facts.placeName(), ", for " + facts.placeName())
                : NOTHING;
    }

    private Words count(Requirement requirement) {
        long count = files.getOrDefault(requirement.code(), 0L);
        return count == 0
                ? NOTHING
                : new Words(", " + count + " berkas", ", " + count + (count == 1 ? " file" : " files"));
    }

    private static Words joined(Words... parts) {
        var id = new StringBuilder();
        var en = new StringBuilder();
        for (var part : parts) {
            id.append(part.id());
            en.append(part.en());
        }
        return new Words(id.toString(), en.toString());
    }
}
