package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Is the graph one that a file can travel from its entry to its end? */
final class WorkflowChecks {

    private final ServiceDefinition definition;
    private final Workflow workflow;
    private final Route route;
    private final List<Finding> findings = new ArrayList<>();

    private WorkflowChecks(ServiceDefinition definition) {
        this.definition = definition;
        workflow = definition.workflow();
        route = new Route(definition);
    }

    static List<Finding> check(ServiceDefinition definition) {
        if (definition.workflow().mainLine().isEmpty()) {
            return List.of(Finding.error(
                    "WF-04",
                    new Words("Alur", "Workflow"),
                    new Words("Berkas tidak mempunyai pintu masuk.", "A file has no way in."),
                    new Words("Mulailah alur dengan langkah pengajuan.", "Begin with a step of kind \"Intake\".")));
        }
        var checks = new WorkflowChecks(definition);
        checks.names();
        checks.entry();
        checks.reach();
        checks.ends();
        checks.decision();
        checks.numbering();
        checks.signatureFits();
        checks.product();
        checks.pauses();
        checks.lateReturns();
        return checks.findings;
    }

    static Words at(Step step) {
        return new Words(
                "Alur, langkah \"" + step.name().id() + "\"",
                "Workflow, step \"" + step.name().en() + "\"");
    }

    private void names() {
        for (var step : workflow.steps()) {
            Stream.of(
                            step.next().stream(),
                            step.maySendBackTo().stream(),
                            step.waitsFor().stream(),
                            Stream.ofNullable(step.beside()))
                    .flatMap(codes -> codes)
                    .filter(code -> workflow.find(code).isEmpty())
                    .forEach(code -> findings.add(Finding.error(
                                    "WF-03",
                                    at(step),
                                    new Words(
                                            "Langkah \"" + code + "\" disebut tetapi tidak ada.",
                                            "Step \"" + code + "\" is named but does not exist."),
                                    new Words(
                                            "Tambahkan langkah itu atau perbaiki namanya.",
                                            "Add that step or correct its name."))
                            .by(route.witness(step))
                            .about(code)));
        }
    }

    private void entry() {
        if (workflow.first().kind() != StepKind.INTAKE) {
            findings.add(Finding.error(
                            "WF-04",
                            at(workflow.first()),
                            new Words("Berkas tidak mempunyai pintu masuk.", "A file has no way in."),
                            new Words(
                                    "Mulailah alur dengan langkah pengajuan.", "Begin with a step of kind \"Intake\"."))
                    .by(new Way(
                            List.of(workflow.first().name()),
                            List.of(workflow.first().code()))));
        }
    }

    private void reach() {
        var reached = workflow.reachableFrom(workflow.first().code());
        workflow.steps().stream()
                .filter(step -> !reached.contains(step.code()))
                .forEach(step -> findings.add(Finding.error(
                                "WF-01",
                                at(step),
                                new Words("Tidak ada jalan ke langkah ini.", "No path leads to this step."),
                                new Words(
                                        "Sebutkan langkah ini sesudah langkah lain, atau hapus.",
                                        "Name it after another step, or remove it."))
                        .by(route.witness(step))));
    }

    private void ends() {
        for (var step : workflow.mainLine()) {
            boolean arrives = workflow.reachableFrom(step.code()).stream()
                    .flatMap(code -> workflow.find(code).stream())
                    .anyMatch(later -> later.kind() == StepKind.HAND_OVER);
            if (!arrives) {
                findings.add(Finding.error(
                                "WF-02",
                                at(step),
                                new Words(
                                        "Dari langkah ini izin tidak pernah sampai kepada pemohon.",
                                        "From this step the licence never reaches the applicant."),
                                new Words(
                                        "Lanjutkan alur sampai penyerahan.",
                                        "Continue the line to a step of kind \"Hand-over\"."))
                        .by(route.witness(step)));
            }
        }
    }

    private void decision() {
        var decision = workflow.firstOf(StepKind.DECISION);
        if (decision.isEmpty() || signatures().isEmpty()) {
            findings.add(Finding.error(
                            "WF-06",
                            new Words("Alur", "Workflow"),
                            new Words("Tidak ada yang memutuskan atau menandatangani.", "Nobody decides or signs."),
                            new Words(
                                    "Tambahkan langkah keputusan dan tanda tangan.",
                                    "Add steps of the kinds \"Decision\" and \"Electronic signature\"."))
                    .by(route.wholeLine()));
            return;
        }
        fourEyes(decision.get());
    }

    private void fourEyes(Step decision) {
        long before = workflow.mainLine().stream()
                .filter(Step::approving)
                .filter(step -> !step.equals(decision))
                .filter(step -> workflow.reachableFrom(step.code()).contains(decision.code()))
                .count();
        if (!decision.approving() || before == 0) {
            findings.add(Finding.error(
                            "WF-05",
                            at(decision),
                            new Words(
                                    "Satu orang dapat memeriksa dan memutuskan sendiri.",
                                    "One person could check and decide alone."),
                            new Words(
                                    "Tandai keputusan dan sedikitnya satu langkah sebelumnya sebagai persetujuan.",
                                    "Mark the decision and at least one earlier step as approving."))
                    .by(route.witness(decision)));
        }
    }

    private List<Step> signatures() {
        return workflow.mainLine().stream()
                .filter(step -> step.kind() == StepKind.SIGNATURE || step.kind() == StepKind.WET_SIGNATURE)
                .toList();
    }

    /** The steps make what the product is. */
    private void product() {
        var product = definition.product();
        boolean paper = product.kind() != ProductKind.ELECTRONIC;
        require(product.kind() != ProductKind.PAPER, StepKind.SIGNATURE);
        require(paper, StepKind.PRINT);
        require(paper, StepKind.WET_SIGNATURE);
        if (paper != product.paperLicence().isPresent()) {
            findings.add(Finding.error(
                            "WF-13",
                            new Words("Produk", "Product"),
                            new Words(
                                    "Bentuk izin dan keterangan kertasnya tidak sejalan.",
                                    "Form of the licence and what is said of its paper do not agree."),
                            new Words("Isi keterangan kertas, atau hapus.", "Describe the paper, or remove it."))
                    .by(route.wholeLine()));
        }
        workflow.steps().stream()
                .filter(step -> (step.kind() == StepKind.WET_SIGNATURE) != (step.signatory() != null))
                .forEach(step -> findings.add(Finding.error(
                                "WF-14",
                                at(step),
                                new Words(
                                        "Tidak jelas siapa yang membubuhkan tanda tangan basah.",
                                        "It is not clear who signs on paper."),
                                new Words(
                                        "Sebutkan penanda tangan pada langkah tanda tangan basah saja.",
                                        "Name the signatory at the step of the wet signature, and there only."))
                        .by(route.witness(step))));
    }

    private void require(boolean needed, StepKind kind) {
        if (needed != workflow.firstOf(kind).isPresent()) {
            findings.add(Finding.error(
                            "WF-13",
                            new Words(
                                    "Alur, " + kind.words().id(),
                                    "Workflow, step \"" + kind.words().en() + "\""),
                            needed
                                    ? new Words(
                                            "Bentuk izin memerlukan langkah ini.",
                                            "The form of the licence needs this step.")
                                    : new Words(
                                            "Langkah ini tidak sesuai dengan bentuk izin.",
                                            "This step does not fit the form of the licence."),
                            new Words("Sesuaikan alur dengan produk.", "Let workflow and product agree."))
                    .by(route.wholeLine()));
        }
    }

    /** The electronic licence has a certified signature, and paper alone is signed by hand (trap T1). */
    private void signatureFits() {
        boolean paper = definition.product().kind() == ProductKind.PAPER;
        if (paper != (definition.product().signature() == SignatureKind.WET)) {
            findings.add(Finding.error(
                            "WF-33",
                            new Words("Produk", "Product"),
                            paper
                                    ? new Words(
                                            "Izin hanya berupa kertas, tetapi tanda tangannya disebut elektronik.",
                                            "There is only a paper licence, yet its signature is said to be"
                                                    + " electronic.")
                                    : new Words(
                                            "Izin berupa berkas elektronik, tetapi tanda tangannya disebut basah.",
                                            "The licence is an electronic file, yet its signature is said to be by"
                                                    + " hand."),
                            new Words(
                                    "Sesuaikan tanda tangan dengan bentuk izin.",
                                    "Let signature and form of the licence agree."))
                    .by(route.wholeLine()));
        }
    }

    private void numbering() {
        var signature = workflow.firstOf(StepKind.SIGNATURE);
        if (definition.product().signature() != SignatureKind.CERTIFIED_ELECTRONIC && signature.isEmpty()) {
            return;
        }
        var numbering = workflow.firstOf(StepKind.NUMBERING);
        boolean before = signature.isPresent()
                && numbering.isPresent()
                && workflow.reachableFrom(numbering.get().code())
                        .contains(signature.get().code())
                && !workflow.reachableFrom(signature.get().code())
                        .contains(numbering.get().code());
        if (!before || definition.product().numbering().point() != NumberingPoint.BEFORE_SIGNATURE) {
            findings.add(Finding.error(
                            "WF-07",
                            signature.map(WorkflowChecks::at).orElse(new Words("Alur", "Workflow")),
                            new Words(
                                    "Berkas yang sudah ditandatangani secara elektronik tidak boleh berubah, jadi"
                                            + " nomor tidak dapat dicetak sesudahnya.",
                                    "A file with an electronic signature must not change, so no number can be printed"
                                            + " afterwards."),
                            new Words(
                                    "Pesan nomor sebelum langkah ini, atau pilih tanda tangan basah.",
                                    "Reserve the number before this step, or choose a wet signature."))
                    .by(signature.map(route::witness).orElseGet(route::wholeLine)));
        }
    }

    private void pauses() {
        if (definition.clock().pauses().contains(ClockPause.RETURNED)) {
            return;
        }
        workflow.steps().stream()
                .filter(Step::mayReturn)
                .forEach(step -> findings.add(Finding.error(
                                "WF-12",
                                at(step),
                                new Words(
                                        "Langkah ini boleh mengembalikan berkas, tetapi waktu tetap berjalan selama"
                                                + " berkas ada pada pemohon.",
                                        "This step may return the file, yet the clock runs while the applicant has"
                                                + " it."),
                                new Words("Hentikan waktu selama berkas dikembalikan.", "Let a return stop the clock."))
                        .by(route.witness(step, Act.RETURN))));
    }

    /** What the agency overlooked goes back only with the consent of a superior, so there must be one. */
    private void lateReturns() {
        workflow.steps().stream()
                .filter(step -> step.kind() == StepKind.COMPLETENESS_CHECK && step.mayReturn())
                .filter(step -> workflow.returnConsent(step.code())
                        .filter(consent -> consent.actingPost().isPresent())
                        .filter(consent -> !consent.actingPost().equals(step.actingPost()))
                        .isEmpty())
                .forEach(step -> findings.add(new Finding(
                                "WF-15",
                                definition.applicationsOpen() ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                                at(step),
                                new Words(
                                        "Tidak ada atasan yang menyetujui pengembalian untuk hal yang dahulu terlewat.",
                                        "No superior consents to a return for what was overlooked before."),
                                new Words(
                                        "Tambahkan langkah \"Persetujuan pengembalian\" di samping langkah ini, pada jabatan lain.",
                                        "Add a step of kind \"Consent to a return\" beside this one, at another post."))
                        .by(route.witness(step, Act.RETURN))));
    }
}
