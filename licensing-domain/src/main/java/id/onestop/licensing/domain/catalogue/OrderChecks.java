package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Can the acts be done in the order of the line: accepted before decided, printed before signed, valid before handed over? */
final class OrderChecks {

    private static final Set<StepKind> ONCE =
            EnumSet.of(StepKind.SIGNATURE, StepKind.WET_SIGNATURE, StepKind.NUMBERING);
    private static final Set<StepKind> AFTERWARDS = EnumSet.of(StepKind.SURVEY, StepKind.HAND_OVER);

    private final ServiceDefinition definition;
    private final List<Step> line;
    private final Route route;
    private final List<Finding> findings = new ArrayList<>();

    private OrderChecks(ServiceDefinition definition) {
        this.definition = definition;
        line = definition.workflow().line();
        route = new Route(definition);
    }

    static List<Finding> check(ServiceDefinition definition) {
        var checks = new OrderChecks(definition);
        checks.acceptedFirst();
        checks.once();
        checks.order();
        checks.signedForGood();
        checks.validBeforeHandedOver();
        checks.handOver();
        return checks.findings;
    }

    /** The service clock and every decision need a file that was accepted. */
    private void acceptedFirst() {
        int accepted = first(StepKind.COMPLETENESS_CHECK);
        line.stream()
                .filter(step ->
                        step.kind() == StepKind.DECISION || step.kind() == StepKind.PRINT || ONCE.contains(step.kind()))
                .filter(step -> accepted < 0 || line.indexOf(step) < accepted)
                .findFirst()
                .ifPresent(step -> add(
                        "WF-20",
                        step,
                        "Belum ada yang menyatakan berkas lengkap dan benar sebelum langkah ini.",
                        "Nobody has accepted the file as complete and correct before this step.",
                        "Dahulukan langkah pemeriksaan kelengkapan.",
                        "Put a completeness check before it."));
    }

    private void once() {
        for (var kind : ONCE) {
            of(kind).stream()
                    .skip(1)
                    .forEach(step -> add(
                            "WF-21",
                            step,
                            "Tanda tangan dan nomor diberikan satu kali; langkah kedua tidak dapat diselesaikan.",
                            "Signature and number are given once; a second step of that kind cannot be done.",
                            "Hapus salah satu langkah.",
                            "Remove one of the two steps."));
        }
    }

    private void order() {
        ordered(StepKind.DECISION, StepKind.SIGNATURE);
        ordered(StepKind.DECISION, StepKind.WET_SIGNATURE);
        ordered(StepKind.PRINT, StepKind.WET_SIGNATURE);
        switch (definition.product().kind()) {
            case BOTH -> ordered(StepKind.SIGNATURE, StepKind.PRINT);
            case PAPER -> numbered();
            case ELECTRONIC -> {}
        }
    }

    /** A licence without an electronic signature may get its number after the signature on paper (trap T1); then only there. */
    private void numbered() {
        if (definition.product().numbering().point() == NumberingPoint.AFTER_SIGNATURE
                && first(StepKind.NUMBERING) < 0) {
            add(
                    "WF-22",
                    definition.workflow().first(),
                    "Nomor diberikan sesudah tanda tangan, tetapi tidak ada langkah penomoran.",
                    "The number follows the signature, yet there is no step that gives it.",
                    "Tambahkan langkah penomoran sesudah tanda tangan basah.",
                    "Add a step of kind \"Numbering\" after the wet signature.");
        }
        if (definition.product().numbering().point() == NumberingPoint.AFTER_SIGNATURE) {
            ordered(StepKind.WET_SIGNATURE, StepKind.NUMBERING);
        }
    }

    private void ordered(StepKind earlier, StepKind later) {
        int before = first(earlier);
        of(later).stream()
                .filter(step -> line.indexOf(step) < before)
                .forEach(step -> add(
                        "WF-22",
                        step,
                        "Langkah ini tidak dapat diselesaikan sebelum "
                                + earlier.words().id() + ".",
                        "This step cannot be done before the step of kind \""
                                + earlier.words().en() + "\".",
                        "Tukar urutan kedua langkah.",
                        "Change the order of the two steps."));
    }

    /** What is signed stays signed: nothing goes back behind a signature, and nobody refuses after it. */
    private void signedForGood() {
        var signed = line.stream()
                .filter(step -> step.kind() == StepKind.SIGNATURE || step.kind() == StepKind.WET_SIGNATURE)
                .findFirst();
        int mark = signed.map(line::indexOf).orElse(line.size());
        line.stream()
                .skip(mark + 1L)
                .filter(step -> step.mayReject()
                        || step.mayReturn()
                        || step.maySendBackTo().stream()
                                .flatMap(code -> definition.workflow().find(code).stream())
                                .anyMatch(to -> behind(to, line.indexOf(step))))
                .forEach(step -> add(
                        "WF-23",
                        step,
                        "Surat sudah ditandatangani; dari sini tidak dapat dikembalikan atau ditolak lagi.",
                        "The letter is signed already; from here it can neither go back nor be refused.",
                        "Kembalikan atau tolak sebelum tanda tangan.",
                        "Send back or refuse before the signature."));
    }

    /** Whether a signature lies between a step and where the file is. */
    private boolean behind(Step to, int here) {
        int target = line.indexOf(to);
        return line.stream()
                .limit(here)
                .skip(Math.max(0, target))
                .anyMatch(step -> step.kind() == StepKind.SIGNATURE
                        || step.kind() == StepKind.WET_SIGNATURE
                        || step.kind() == StepKind.NUMBERING);
    }

    private void validBeforeHandedOver() {
        int valid = valid().map(line::indexOf).orElse(-1);
        line.stream()
                .filter(step -> step.kind() == StepKind.HAND_OVER
                        ? line.indexOf(step) < valid
                        : valid >= 0 && line.indexOf(step) > valid && !AFTERWARDS.contains(step.kind()))
                .forEach(step -> add(
                        "WF-24",
                        step,
                        "Izin berlaku dengan tanda tangan dan nomornya: penyerahan sesudahnya, pekerjaan lain"
                                + " sebelumnya.",
                        "A licence is valid with its signature and number: it is handed over afterwards, all other"
                                + " work is before.",
                        "Pindahkan langkah ini.",
                        "Move this step."));
        of(StepKind.HAND_OVER).stream()
                .filter(step -> step.actor() == Actor.POST)
                .skip(1)
                .forEach(step -> add(
                        "WF-24",
                        step,
                        "Izin diserahkan satu kali; langkah kedua tidak pernah didatangi.",
                        "A licence is handed over once; the second step is never reached.",
                        "Hapus salah satu langkah.",
                        "Remove one of the two steps."));
    }

    private Optional<Step> valid() {
        var end = new LineEnd(definition);
        return line.stream().filter(end::makesValid).findFirst();
    }

    /** Paper is handed over by an official, a file is fetched. */
    private void handOver() {
        var end = new LineEnd(definition);
        var kind = definition.product().kind();
        boolean fetched = of(StepKind.HAND_OVER).stream().anyMatch(step -> step.actor() == Actor.APPLICANT);
        boolean missing = kind != ProductKind.ELECTRONIC && !end.atCounter() || kind != ProductKind.PAPER && !fetched;
        if (missing && !of(StepKind.HAND_OVER).isEmpty()) {
            add(
                    "WF-25",
                    of(StepKind.HAND_OVER).get(0),
                    "Penyerahan tidak sesuai dengan bentuk izin: kertas diserahkan pejabat, berkas elektronik diunduh"
                            + " pemohon.",
                    "The hand-over does not fit the licence: paper is handed over by an official, a file is fetched by"
                            + " its holder.",
                    "Tambahkan langkah penyerahan yang kurang.",
                    "Add the step of kind \"Hand-over\" that is missing.");
        }
    }

    private List<Step> of(StepKind kind) {
        return line.stream().filter(step -> step.kind() == kind).toList();
    }

    private int first(StepKind kind) {
        return of(kind).stream().findFirst().map(line::indexOf).orElse(-1);
    }

    private void add(String code, Step step, String why, String reason, String cure, String remedy) {
        findings.add(Finding.error(code, WorkflowChecks.at(step), new Words(why, reason), new Words(cure, remedy))
                .by(route.witness(step)));
    }
}
