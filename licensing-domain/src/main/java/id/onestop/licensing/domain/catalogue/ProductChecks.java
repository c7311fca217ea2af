package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Do the survey and what is promised for a finished licence fit what the service makes? */
final class ProductChecks {

    /** "Pemohon diberitahu bila izin selesai", "SMS setelah izin terbit": telling and being finished in one sentence. */
    private static final Pattern TOLD =
            Pattern.compile("\\bsms\\b|surel|e-?mail|whatsapp|beri ?tahu|dikabari|dihubungi");

    private static final Pattern FINISHED = Pattern.compile(
            "selesai|sudah jadi|rampung|\\b(di)?terbit(kan)?\\b" + "|(dapat|siap) (di)?ambil|siap diserahkan");

    /** What is told of a file that lacks something is no notice of the licence. */
    private static final Pattern UNFINISHED =
            Pattern.compile("kurang|belum|tidak lengkap|dikembalikan|ditolak|perbaikan|menyelesaikan|masa berlaku");

    private static final Pattern SENTENCE = Pattern.compile("[.;!?]\\s+");

    private final ServiceDefinition definition;
    private final List<Finding> findings = new ArrayList<>();

    private ProductChecks(ServiceDefinition definition) {
        this.definition = definition;
    }

    static List<Finding> check(ServiceDefinition definition) {
        var checks = new ProductChecks(definition);
        checks.survey();
        checks.notice();
        checks.collection();
        return checks.findings;
    }

    /** The survey stands before a download, so there must be one, and the line must say so (trap T11, decision 10). */
    private void survey() {
        boolean gate = definition.product().survey().beforeDownload();
        var line = definition.workflow().line();
        int survey = at(line, StepKind.SURVEY, null);
        int download = at(line, StepKind.HAND_OVER, Actor.APPLICANT);
        if (gate && (download < 0 || definition.product().kind() == ProductKind.PAPER)) {
            add(
                    Finding.Severity.ERROR,
                    "SRV-01",
                    "Survei berdiri sebelum unduhan, tetapi izin ini tidak diunduh.",
                    "The survey stands before the download, yet this licence is not downloaded.",
                    "Hapus gerbang survei, atau tambahkan unduhan oleh pemohon.",
                    "Remove the gate, or add a download by the applicant.");
        } else if (gate && new LineEnd(definition).atCounter()) {
            add(
                    Finding.Severity.WARNING,
                    "SRV-01",
                    "Penyerahan di loket menunggu survei yang dijawab pemohon sendiri.",
                    "The hand-over at the counter waits for a survey that only the applicant answers.",
                    "Hapus gerbang survei, atau serahkan hanya melalui unduhan.",
                    "Remove the gate, or hand over by download only.");
        }
        if (gate != (survey >= 0) || gate && download >= 0 && survey > download) {
            add(
                    Finding.Severity.WARNING,
                    "SRV-02",
                    "Gerbang survei dan langkah survei dalam alur tidak sejalan.",
                    "The survey gate and the survey step of the workflow do not agree.",
                    "Letakkan langkah survei tepat sebelum unduhan, atau hapus keduanya.",
                    "Put the survey step before the download, or remove both.");
        }
    }

    private static int at(List<Step> line, StepKind kind, @Nullable Actor actor) {
        return line.stream()
                .filter(step -> step.kind() == kind && (actor == null || step.actor() == actor))
                .findFirst()
                .map(line::indexOf)
                .orElse(-1);
    }

    /** Whoever reads that he will be told is told (row 105). */
    private void notice() {
        if (definition.product().completion().notice() != null) {
            return;
        }
        StandardDocument.of(definition).components().stream()
                .filter(component -> component.key() != ComponentKey.COMPLAINTS)
                .flatMap(component -> PrintedTexts.of(component).stream())
                .filter(ProductChecks::promisesNotice)
                .findFirst()
                .ifPresent(text -> add(
                        Finding.Severity.WARNING,
                        "NTF-01",
                        "Standar menjanjikan pemberitahuan (\"" + text + "\"), tetapi produk tidak mengaturnya.",
                        "The standard promises a notice (\"" + text + "\"), yet the product names none.",
                        "Pilih cara pemberitahuan pada penyelesaian produk.",
                        "Choose how the applicant is told when it is finished."));
    }

    private static boolean promisesNotice(String text) {
        return SENTENCE.splitAsStream(text.toLowerCase(Locale.ROOT))
                .anyMatch(sentence -> TOLD.matcher(sentence).find()
                        && FINISHED.matcher(sentence).find()
                        && !UNFINISHED.matcher(sentence).find());
    }

    /** A term for collecting, or a notice, needs something to be collected (row 106). */
    private void collection() {
        if (definition.product().completion().uncollectedAfterMonths() > 0 && !new LineEnd(definition).atCounter()) {
            add(
                    Finding.Severity.WARNING,
                    "NTF-02",
                    "Ada batas waktu pengambilan, tetapi tidak ada penyerahan oleh pejabat.",
                    "There is a term for collecting, yet no official hands anything over.",
                    "Hapus batas waktu itu, atau tambahkan penyerahan di loket.",
                    "Remove the term, or add a hand-over at the counter.");
        }
    }

    private void add(Finding.Severity severity, String code, String id, String en, String cure, String remedy) {
        findings.add(new Finding(
                code, severity, new Words("Produk", "Product"), new Words(id, en), new Words(cure, remedy)));
    }
}
