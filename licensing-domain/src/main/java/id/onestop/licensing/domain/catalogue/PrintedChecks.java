package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does what the standard prints of time, fee, channels and steps agree with what runs? */
final class PrintedChecks {

    private static final Pattern FREE = Pattern.compile(
            "gratis|tidak (dikenakan|dipungut|berbiaya|ada biaya|membayar)|tanpa (biaya|pungutan|retribusi)|bebas (biaya|retribusi)");

    private static final Pattern MONEY = Pattern.compile("rp\\.?\\s*(\\d[\\d.]*)|(\\d[\\d.]*)\\s*(?:,-)?\\s*rupiah");

    private static final Pattern RECOMMENDATION = Pattern.compile("\\brekomendasi\\b");

    private static final Pattern OUTSIDE =
            Pattern.compile("(di ?luar|(tidak|belum) termasuk|kecuali)[^.;]*rekomendasi");

    private final ServiceDefinition definition;
    private final Surroundings surroundings;
    private final List<Finding> findings = new ArrayList<>();

    private PrintedChecks(ServiceDefinition definition, Surroundings surroundings) {
        this.definition = definition;
        this.surroundings = surroundings;
    }

    static List<Finding> check(ServiceDefinition definition, Surroundings surroundings) {
        var checks = new PrintedChecks(definition, surroundings);
        checks.time();
        checks.recommendation();
        checks.fee();
        checks.channels();
        checks.steps();
        checks.strangers();
        return checks.findings;
    }

    /** A sentence with its own number keeps it when the promise changes. */
    private void time() {
        int promise = definition.clock().promiseDays();
        String sentence = definition.clock().printed();
        var times = PrintedTime.in(sentence);
        boolean torn = times.stream().anyMatch(PrintedTime::torn);
        boolean other = !times.isEmpty() && times.stream().noneMatch(time -> time.is(promise));
        if (torn || other) {
            findings.add(Finding.error(
                    "STD-05",
                    StandardChecks.component(definition, ComponentKey.TIME),
                    new Words(
                            "Standar berbunyi \"" + sentence + "\", sedangkan janji yang berjalan " + promise
                                    + " hari kerja.",
                            "The standard says \"" + sentence + "\", while the promise that runs is " + promise
                                    + " working days."),
                    new Words(
                            "Tulis {days} ({words}) hari kerja, supaya kalimat mengikuti janji.",
                            "Write {days} ({words}) hari kerja, so that the sentence follows the promise.")));
        }
    }

    /** What the clock leaves out is left out in the sentence too, and the other way round. */
    private void recommendation() {
        if (definition.workflow().firstOf(StepKind.RECOMMENDATION).isEmpty()) {
            return;
        }
        boolean runs = definition.clock().excludesTechnicalRecommendation();
        String sentence = definition.clock().printed().toLowerCase(Locale.ROOT);
        if (runs && !RECOMMENDATION.matcher(sentence).find()) {
            findings.add(outside(new Words(
                    "Waktu rekomendasi teknis di luar janji, tetapi kalimat waktu tidak menyebutnya.",
                    "The time of the technical recommendation is outside the promise, yet the sentence does not say"
                            + " so.")));
        } else if (!runs && OUTSIDE.matcher(sentence).find()) {
            findings.add(outside(new Words(
                    "Kalimat waktu mengecualikan rekomendasi teknis, tetapi aturan waktu menghitungnya.",
                    "The sentence leaves the technical recommendation out, yet the clock policy counts it.")));
        }
    }

    private Finding outside(Words why) {
        return Finding.error(
                "STD-08",
                StandardChecks.component(definition, ComponentKey.TIME),
                why,
                new Words(
                        "Sesuaikan kalimat, misalnya \"(di luar rekomendasi teknis)\", dengan aturan waktu.",
                        "Let the sentence, such as \"(di luar rekomendasi teknis)\", and the clock policy agree."));
    }

    private void fee() {
        long rupiah = definition.fee().rupiah();
        String wording = definition.fee().wording();
        String small = wording.toLowerCase(Locale.ROOT);
        var amounts = amounts(small);
        boolean free = FREE.matcher(small).find();
        boolean agrees = rupiah == 0
                ? free || amounts.stream().allMatch(amount -> amount == 0)
                : amounts.contains(rupiah) || amounts.isEmpty() && !free;
        if (!agrees) {
            findings.add(Finding.error(
                    "STD-06",
                    StandardChecks.component(definition, ComponentKey.FEE),
                    new Words(
                            "Standar berbunyi \"" + wording + "\", sedangkan biayanya Rp" + rupiah + ".",
                            "The standard says \"" + wording + "\", while the fee is Rp" + rupiah + "."),
                    new Words("Sesuaikan kalimat biaya dengan jumlahnya.", "Let the sentence and the amount agree.")));
        }
    }

    private static List<Long> amounts(String wording) {
        return MONEY.matcher(wording)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .map(digits -> digits.replace(".", ""))
                .filter(digits -> digits.length() <= 15)
                .map(Long::valueOf)
                .toList();
    }

    /** Nobody reads of a way in that is closed. */
    private void channels() {
        definition.procedure().channels().stream()
                .filter(printed -> !definition.channels().contains(printed.channel()))
                .forEach(printed -> findings.add(Finding.error(
                                "STD-07",
                                StandardChecks.component(definition, ComponentKey.PROCEDURE),
                                new Words(
                                        "Standar mencetak jalur \"" + printed.title()
                                                + "\", tetapi layanan tidak menerima permohonan lewat jalur itu.",
                                        "The standard prints the channel \"" + printed.title()
                                                + "\", yet the service takes no applications through it."),
                                new Words(
                                        "Buka jalur itu, atau hapus langkahnya dari prosedur.",
                                        "Open that channel, or remove its steps from the procedure."))
                        .about(printed.title())));
    }

    /** The table of the procedure stands for every step that a person does; only the system's own are left out. */
    private void steps() {
        var sop = definition.procedure().sop();
        if (sop == null) {
            return;
        }
        var printed = sop.rows().stream()
                .map(Sop.Row::steps)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        definition.workflow().steps().stream()
                .filter(step -> !printed.contains(step.code()))
                .filter(step -> step.actor() != Actor.SYSTEM)
                .filter(step -> step.beside() == null || step.kind() == StepKind.RECOMMENDATION)
                .forEach(step -> findings.add(Finding.warning(
                        "STD-09",
                        WorkflowChecks.at(step),
                        new Words(
                                "Langkah ini dikerjakan, tetapi tidak ada pada baris prosedur yang dicetak.",
                                "This step is done, yet no row of the printed procedure stands for it."),
                        new Words(
                                "Tambahkan langkah ini pada baris prosedur.",
                                "Add the step to a row of the procedure."))));
    }

    /** A printed row that names a post which has no step. */
    private void strangers() {
        var working = definition.workflow().steps().stream()
                .flatMap(step -> Stream.of(step.post(), step.signatory()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var idle = surroundings.postNames().entrySet().stream()
                .filter(post -> !working.contains(post.getKey()))
                .map(Map.Entry::getValue)
                .filter(name -> name.contains(" "))
                .toList();
        for (var channel : definition.procedure().channels()) {
            for (String row : channel.steps()) {
                idle.stream()
                        .filter(name -> row.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .ifPresent(name -> findings.add(stranger(row, name)));
            }
        }
    }

    private Finding stranger(String row, String name) {
        return Finding.warning(
                        "STD-09",
                        StandardChecks.component(definition, ComponentKey.PROCEDURE),
                        new Words(
                                "Prosedur mencetak \"" + row + "\", tetapi " + name + " tidak mempunyai langkah.",
                                "The procedure prints \"" + row + "\", yet " + name + " has no step."),
                        new Words(
                                "Hapus baris itu, atau tambahkan langkahnya pada alur.",
                                "Remove the row, or add its step to the workflow."))
                .about(row)
                .at("procedure#channels");
    }
}
