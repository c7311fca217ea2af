package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;

/** Says in sentences what a revision changes in how the promise is counted: the same number of days can be another promise. */
final class PromiseMeaning {

    private final ClockPolicy before;
    private final ClockPolicy after;
    private final List<Words> sentences = new ArrayList<>();

    private PromiseMeaning(ClockPolicy before, ClockPolicy after) {
        this.before = before;
        this.after = after;
    }

    static List<Words> of(ServiceDefinition before, ServiceDefinition after) {
        var meaning = new PromiseMeaning(before.clock(), after.clock());
        meaning.start();
        meaning.recommendation();
        for (var pause : ClockPause.values()) {
            meaning.pause(pause);
        }
        meaning.resumption();
        meaning.firstDay();
        meaning.deemed();
        return meaning.sentences;
    }

    private void start() {
        if (before.startsAt() != after.startsAt()) {
            say(
                    switch (after.startsAt()) {
                        case RECEIPT ->
                            new Words(
                                    "Waktu kini dihitung sejak berkas diterima.",
                                    "The time is now counted from the day the file is received.");
                        case ACCEPTANCE ->
                            new Words(
                                    "Waktu kini dihitung sejak berkas dinyatakan lengkap dan benar.",
                                    "The time is now counted from the day the file is found complete and correct.");
                    });
        }
    }

    private void recommendation() {
        if (before.excludesTechnicalRecommendation() != after.excludesTechnicalRecommendation()) {
            say(
                    after.excludesTechnicalRecommendation()
                            ? new Words(
                                    "Waktu rekomendasi teknis tidak lagi termasuk dalam janji.",
                                    "The time of the technical recommendation is no longer part of the promise.")
                            : new Words(
                                    "Waktu rekomendasi teknis kini termasuk dalam janji.",
                                    "The time of the technical recommendation is now part of the promise."));
        }
    }

    private void pause(ClockPause pause) {
        boolean stood = before.pauses().contains(pause);
        boolean stands = after.pauses().contains(pause);
        if (stood != stands) {
            var during = during(pause);
            say(
                    stands
                            ? new Words(
                                    "Waktu kini berhenti selama " + during.id() + ".",
                                    "The time now stands still while " + during.en() + ".")
                            : new Words(
                                    "Waktu tidak lagi berhenti selama " + during.id() + ".",
                                    "The time no longer stands still while " + during.en() + "."));
        }
    }

    private static Words during(ClockPause pause) {
        return switch (pause) {
            case RETURNED -> new Words("berkas ada pada pemohon untuk dilengkapi", "the applicant completes the file");
            case TECHNICAL_RECOMMENDATION ->
                new Words("rekomendasi teknis ditunggu", "a technical recommendation is waited for");
            case PARTNER_OUTAGE -> new Words("sistem lain terganggu", "another system is out of order");
        };
    }

    private void resumption() {
        if (before.resumes() != after.resumes()) {
            say(
                    after.resumes()
                            ? new Words(
                                    "Setelah berkas dilengkapi, waktu berjalan terus.",
                                    "After the file is completed the time goes on.")
                            : new Words(
                                    "Setelah berkas dilengkapi, waktu dihitung dari awal.",
                                    "After the file is completed the time begins anew."));
        }
    }

    private void firstDay() {
        if (before.dayOfReceiptCounted() != after.dayOfReceiptCounted()) {
            say(
                    after.dayOfReceiptCounted()
                            ? new Words("Hari penerimaan kini ikut dihitung.", "The day of receipt is now counted.")
                            : new Words(
                                    "Hari penerimaan tidak lagi dihitung.",
                                    "The day of receipt is no longer counted."));
        }
    }

    private void deemed() {
        var earlier = before.deemedDecision();
        var later = after.deemedDecision();
        if (later == null && earlier != null) {
            say(new Words(
                    "Permohonan tidak lagi dikabulkan otomatis bila tidak diputus.",
                    "An application is no longer granted by silence."));
        } else if (later != null && (earlier == null || earlier.day() != later.day())) {
            say(new Words(
                    "Permohonan yang belum diputus dikabulkan otomatis pada hari kerja ke-" + later.day() + ".",
                    "An application that nobody has decided is granted by silence on working day " + later.day()
                            + "."));
        }
    }

    private void say(Words words) {
        sentences.add(words);
    }
}
