package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.Optional;

/** What a revision has to say for itself beside the one that it takes the place of, so that their periods follow each other. */
public final class Succession {

    private static final Words WHERE = new Words("Edisi dan keputusan", "Edition and decree");

    private Succession() {}

    /** The fault of a revision whose decree is not later than that of the standard in force; one without a date has none. */
    public static Optional<Finding> check(Edition inForce, Edition next) {
        var before = inForce.date();
        var date = next.date();
        if (before == null || date == null || date.isAfter(before)) {
            return Optional.empty();
        }
        return Optional.of(Finding.error(
                        "REV-01",
                        WHERE,
                        new Words(
                                "Standar yang berlaku sudah bertanggal " + before + "; revisi ini bertanggal " + date
                                        + ".",
                                "The standard in force is of " + before + " already; this revision is of " + date
                                        + "."),
                        new Words(
                                "Tulis nomor revisi dan tanggal keputusan yang baru.",
                                "Write the number of the revision and the day of its own decree."))
                .at("edition#date"));
    }
}
