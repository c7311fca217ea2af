package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in sentences what a revision means for people: promise, fee, what to bring, ways in, steps, validity. */
final class DifferenceMeaning {

    private final ServiceDefinition before;
    private final ServiceDefinition after;
    private final List<Words> sentences = new ArrayList<>();

    private DifferenceMeaning(ServiceDefinition before, ServiceDefinition after) {
        this.before = before;
        this.after = after;
    }

    static List<Words> of(ServiceDefinition before, ServiceDefinition after) {
        var meaning = new DifferenceMeaning(before, after);
        var counted = PromiseMeaning.of(before, after);
        meaning.promise(counted.isEmpty());
        meaning.sentences.addAll(counted);
        meaning.fee();
        meaning.requirements();
        meaning.waysIn();
        meaning.steps();
        meaning.validity();
        return meaning.sentences;
    }

    private void promise(boolean countedAlike) {
        int earlier = before.clock().promiseDays();
        int later = after.clock().promiseDays();
        if (earlier == later && !countedAlike) {
            say(
                    "Jumlah hari tetap " + later + " hari kerja, tetapi dihitung dengan cara lain.",
                    "The number stays " + days(later) + ", yet it is counted otherwise.");
        } else if (earlier == later) {
            say("Janji tetap " + later + " hari kerja.", "The promise stays " + days(later) + ".");
        } else {
            String id = later < earlier ? "lebih cepat" : "lebih lama";
            String en = later < earlier ? "faster" : "slower";
            say(
                    "Janji berubah dari " + earlier + " menjadi " + later + " hari kerja: " + id + ".",
                    "The promise changes from " + earlier + " to " + days(later) + ": " + en + ".");
        }
    }

    private static String days(int days) {
        return days + (days == 1 ? " working day" : " working days");
    }

    private void fee() {
        if (before.fee().rupiah() != after.fee().rupiah()) {
            say(
                    "Biaya berubah dari Rp" + before.fee().rupiah() + " menjadi Rp"
                            + after.fee().rupiah() + ".",
                    "The fee changes from Rp" + before.fee().rupiah() + " to Rp"
                            + after.fee().rupiah() + ".");
        }
    }

    private void requirements() {
        list(
                missing(after.requirements(), before.requirements(), Requirement::code),
                requirement -> ConditionWords.named(after, requirement),
                "Syarat baru: ",
                "New requirements: ");
        list(
                missing(before.requirements(), after.requirements(), Requirement::code),
                Requirement::name,
                "Tidak diminta lagi: ",
                "No longer asked for: ");
        var changed = after.requirements().stream()
                .filter(later -> before.requirement(later.code())
                        .filter(earlier -> !earlier.equals(later))
                        .isPresent())
                .toList();
        list(
                changed,
                requirement -> ConditionWords.named(after, requirement),
                "Syarat yang berubah: ",
                "Requirements that change: ");
        if (before.requirements().equals(after.requirements())) {
            say("Syarat tidak berubah.", "The requirements stay as they are.");
        }
    }

    private void waysIn() {
        list(missing(after.kinds(), before.kinds()), ApplicationKind::words, "Kini juga untuk: ", "Now also for: ");
        list(missing(before.kinds(), after.kinds()), ApplicationKind::words, "Tidak lagi untuk: ", "No longer for: ");
        if (!before.channels().contains(Channel.ONLINE) && after.channels().contains(Channel.ONLINE)) {
            say("Kini dapat diajukan sendiri secara online.", "It can now be applied for online.");
        }
        if (before.channels().contains(Channel.ONLINE) && !after.channels().contains(Channel.ONLINE)) {
            say("Tidak lagi dapat diajukan sendiri secara online.", "It can no longer be applied for online.");
        }
    }

    private void steps() {
        var earlier = before.workflow().steps();
        var later = after.workflow().steps();
        list(missing(later, earlier, Step::code), Step::name, "Langkah baru: ", "New steps: ");
        list(missing(earlier, later, Step::code), Step::name, "Langkah yang dihapus: ", "Steps that are gone: ");
        for (var step : later) {
            before.workflow()
                    .find(step.code())
                    .filter(known -> !Objects.equals(known.budget(), step.budget()))
                    .ifPresent(known -> time(known, step));
        }
        later.forEach(step -> before.workflow().find(step.code()).ifPresent(known -> actor(known, step)));
    }

    private void actor(Step earlier, Step later) {
        var was = StepActor.of(before, earlier);
        var is = StepActor.of(after, later);
        if (!was.equals(is)) {
            say(
                    "Langkah \"" + later.name().id() + "\" dikerjakan oleh " + is.id() + ", sebelumnya " + was.id()
                            + ".",
                    "\"" + later.name().en() + "\" is done by " + is.en() + ", before by " + was.en() + ".");
        }
    }

    private void time(Step earlier, Step later) {
        say(
                "Waktu langkah \"" + later.name().id() + "\": dari " + printed(earlier, "tanpa batas") + " menjadi "
                        + printed(later, "tanpa batas") + ".",
                "Time for \"" + later.name().en() + "\": from " + english(earlier) + " to " + english(later) + ".");
    }

    private static String english(Step step) {
        return step.plannedTime()
                .map(budget -> switch (budget.unit()) {
                    case MINUTES -> budget.amount() + " min";
                    case HOURS -> budget.amount() + " h";
                    case WORKING_DAYS -> days(budget.amount());
                })
                .orElse("no limit");
    }

    private static String printed(Step step, String none) {
        return step.plannedTime().map(Budget::printed).orElse(none);
    }

    private void validity() {
        int earlier = before.product().validity().years();
        int later = after.product().validity().years();
        if (earlier != later) {
            say(
                    "Izin berlaku " + later + " tahun, sebelumnya " + earlier + " tahun.",
                    "The licence holds for " + later + " years, before it was " + earlier + ".");
        }
    }

    private static <T> List<T> missing(List<T> of, List<T> in, Function<T, String> code) {
        var known = in.stream().map(code).collect(Collectors.toSet());
        return of.stream().filter(one -> !known.contains(code.apply(one))).toList();
    }

    private static <T extends Comparable<T>> List<T> missing(Set<T> of, Set<T> in) {
        return of.stream().filter(one -> !in.contains(one)).sorted().toList();
    }

    private <T> void list(List<T> items, Function<T, Words> name, String id, String en) {
        if (!items.isEmpty()) {
            say(
                    id + items.stream().map(item -> name.apply(item).id()).collect(Collectors.joining("; ")) + ".",
                    en + items.stream().map(item -> name.apply(item).en()).collect(Collectors.joining("; ")) + ".");
        }
    }

    private void say(String id, String en) {
        sentences.add(new Words(id, en));
    }
}
