package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Does every step stand where its kind is executed, with somebody who acts, and do its acts lead somewhere? */
final class StepChecks {

    private static final Set<StepKind> BESIDE =
            EnumSet.of(StepKind.DESK_ENQUIRY, StepKind.RECOMMENDATION, StepKind.RETURN_CONSENT);

    /** Kinds that wait for a person of the agency. */
    private static final Set<StepKind> BY_A_POST = EnumSet.of(
            StepKind.COMPLETENESS_CHECK,
            StepKind.RETURN_CONSENT,
            StepKind.VERIFICATION,
            StepKind.PRINT,
            StepKind.PARAF,
            StepKind.DECISION,
            StepKind.SIGNATURE,
            StepKind.WET_SIGNATURE);

    /** Kinds that no page of an official offers. */
    private static final Set<StepKind> BY_NO_POST = EnumSet.of(StepKind.INTAKE, StepKind.SURVEY);

    private final ServiceDefinition definition;
    private final Workflow workflow;
    private final Route route;
    private final List<Finding> findings = new ArrayList<>();

    private StepChecks(ServiceDefinition definition) {
        this.definition = definition;
        workflow = definition.workflow();
        route = new Route(definition);
    }

    static List<Finding> check(ServiceDefinition definition) {
        var checks = new StepChecks(definition);
        for (var step : checks.workflow.steps()) {
            checks.follows(step);
            checks.acts(step);
            checks.stands(step);
            checks.approves(step);
            checks.goesBack(step);
            checks.refuses(step);
            checks.waits(step);
        }
        return checks.findings;
    }

    private void follows(Step step) {
        if (step.next().size() > 1) {
            add(
                    "WF-16",
                    step,
                    "Berkas berjalan ke langkah pertama yang disebut; yang lain tidak pernah didatangi.",
                    "A file goes to the first step named; the others are never reached.",
                    "Sebutkan satu langkah berikutnya; rekomendasi berdiri di samping alur.",
                    "Name one step that follows; a recommendation stands beside the line.");
        }
        boolean circle = !step.next().isEmpty()
                && workflow.lineFrom(step.code()).stream().anyMatch(later -> leadsTo(later, step));
        if (circle && step.beside() == null) {
            add(
                    "WF-17",
                    step,
                    "Alur berputar: dari langkah ini berkas sampai lagi ke langkah ini.",
                    "The line runs in a circle: from this step a file comes to it again.",
                    "Akhiri alur dengan penyerahan; untuk perbaikan pakai pengembalian.",
                    "Let the line end with a hand-over; use sending back for repairs.");
        }
    }

    private static boolean leadsTo(Step from, Step to) {
        return from.next().stream().limit(1).anyMatch(to.code()::equals);
    }

    private void acts(Step step) {
        boolean post = step.actingPost().isPresent();
        boolean wrong = switch (step.actor()) {
            case POST -> !post || BY_NO_POST.contains(step.kind());
            case OFFICE -> step.kind() != StepKind.RECOMMENDATION;
            case APPLICANT, SYSTEM -> post || BY_A_POST.contains(step.kind());
        };
        if (wrong) {
            add(
                    "WF-18",
                    step,
                    "Tidak ada yang dapat mengerjakan langkah ini: pelaksana tidak cocok dengan jenisnya.",
                    "Nobody can do this step: who acts does not fit its kind.",
                    "Tunjuk jabatan, atau pilih pelaksana lain.",
                    "Name a post, or choose another kind of actor.");
        }
    }

    private void stands(Step step) {
        var host = step.beside();
        boolean entry = step.kind() == StepKind.INTAKE && !step.equals(workflow.first());
        boolean held = host == null
                || workflow.find(host).filter(other -> other.beside() == null).isPresent();
        if ((host != null) != BESIDE.contains(step.kind()) || entry || !held) {
            add(
                    "WF-19",
                    step,
                    "Langkah jenis ini tidak dijalankan di tempat ini.",
                    "A step of this kind is not executed at this place.",
                    "Rekomendasi, persetujuan dan informasi berdiri di samping alur, yang lain di dalam alur.",
                    "Recommendation, consent and enquiry stand beside the line, all others in it.");
        }
    }

    /** Who acts beside the line approves nothing: the four eyes are those of the line. */
    private void approves(Step step) {
        if (step.approving() && step.beside() != null) {
            add(
                    "WF-31",
                    step,
                    "Langkah di samping alur bukan persetujuan: orangnya lalu hilang bagi langkah lain.",
                    "A step beside the line approves nothing: its people would be lost to the other steps.",
                    "Hapus tanda persetujuan pada langkah ini.",
                    "Do not mark this step as approving.");
        }
    }

    /** What goes back goes to an earlier step of a post; a return ends with the applicant. */
    private void goesBack(Step step) {
        var line = workflow.line();
        int here = line.indexOf(step);
        boolean allowed = Act.SEND_BACK.fits(step.kind());
        boolean astray = step.maySendBackTo().stream()
                .flatMap(code -> workflow.find(code).stream())
                .anyMatch(to -> to.actingPost().isEmpty() || line.indexOf(to) < 0 || line.indexOf(to) >= here);
        if (!step.maySendBackTo().isEmpty() && (!allowed || astray)) {
            add(
                    "WF-26",
                    step,
                    "Pengiriman kembali hanya mungkin ke langkah pejabat yang lebih awal, dan tidak dari jenis ini.",
                    "A file is sent back only to an earlier step of an official, and not from every kind of step.",
                    "Pilih langkah yang lebih awal, atau hapus pengiriman kembali.",
                    "Choose an earlier step, or remove it.");
        }
        if (step.mayReturn() && !returns(step)) {
            add(
                    "WF-27",
                    step,
                    "Langkah ini menjanjikan pengembalian, tetapi dari sini berkas tidak sampai kepada pemohon.",
                    "This step promises a return, yet from here a file never gets to the applicant.",
                    "Izinkan pengiriman kembali ke pemeriksaan kelengkapan, atau hapus pengembalian.",
                    "Let it send back to a completeness check, or remove the return.");
        }
    }

    private boolean returns(Step step) {
        return Act.RETURN.fits(step.kind()) && step.mayReturn()
                || step.maySendBackTo().stream()
                        .flatMap(code -> workflow.find(code).stream())
                        .filter(earlier -> isBefore(earlier, step))
                        .anyMatch(this::returns);
    }

    private boolean isBefore(Step earlier, Step later) {
        var line = workflow.line();
        return line.contains(earlier) && line.indexOf(earlier) < line.indexOf(later);
    }

    private void refuses(Step step) {
        if (step.mayReject()
                && (!Act.REJECT.fits(step.kind())
                        || definition.rejectionReasons().isEmpty())) {
            add(
                    "WF-28",
                    step,
                    "Penolakan adalah keputusan dengan alasan; di sini tidak dapat diambil.",
                    "A refusal is a decision with reasons; it cannot be taken here.",
                    "Pindahkan ke langkah keputusan dan isi daftar alasan penolakan.",
                    "Move it to the decision and fill in the reasons for refusing.");
        }
    }

    /** Whoever waits must have asked before. */
    private void waits(Step step) {
        var line = workflow.line();
        boolean vain = step.waitsFor().stream()
                .flatMap(code -> workflow.find(code).stream())
                .anyMatch(other -> other.kind() != StepKind.RECOMMENDATION
                        || line.stream()
                                .limit(line.indexOf(step) + 1L)
                                .noneMatch(asking -> asking.code().equals(other.beside())));
        if (vain) {
            findings.add(Finding.warning(
                            "WF-29",
                            WorkflowChecks.at(step),
                            new Words(
                                    "Yang ditunggu di sini bukan rekomendasi, atau baru diminta sesudah langkah ini.",
                                    "What is waited for here is no recommendation, or is asked for only later."),
                            new Words("Tunggu pada langkah yang lebih akhir.", "Wait at a later step."))
                    .by(route.witness(step)));
        }
    }

    private void add(String code, Step step, String why, String reason, String cure, String remedy) {
        findings.add(Finding.error(code, WorkflowChecks.at(step), new Words(why, reason), new Words(cure, remedy))
                .by(route.witness(step)));
    }
}
