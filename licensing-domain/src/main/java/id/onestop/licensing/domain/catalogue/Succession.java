package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a revision has to say for itself beside the one that it takes the place of, so that their periods follow each other. */
public final class Succession {

    private static final Words WHERE = new Words("Edisi dan keputusan", "Edition and decree");
    private static final String PLACE = "edition#date";

    private Succession() {}

    /**
     * The faults of a decree's day: it is later than that of the standard in force, and it has come, for what is published binds
     * at once. An edition without a date has none.
     *
     * @param inForce {@code null} for the first version of a service
     */
    public static List<Finding> check(@Nullable Edition inForce, Edition next, LocalDate today) {
        var found = new ArrayList<Finding>();
        var before = inForce == null ? null : inForce.date();
        var date = next.date();
        if (before != null && date != null && !date.isAfter(before)) {
            found.add(notLater(before, date));
        }
        if (date != null && date.isAfter(today)) {
            found.add(toCome(date));
        }
        return List.copyOf(found);
    }

    private static Finding notLater(LocalDate before, LocalDate date) {
        return Finding.error(
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
                .at(PLACE);
    }

    private static Finding toCome(LocalDate date) {
        return Finding.error(
                        "REV-02",
                        WHERE,
                        new Words(
                                "Keputusannya baru bertanggal " + date
                                        + ", sedangkan yang diterbitkan langsung mengikat.",
                                "Its decree is of " + date + " only, while what is published binds at once."),
                        new Words(
                                "Terbitkan pada atau sesudah tanggal itu, atau perbaiki tanggalnya.",
                                "Publish it on or after that day, or correct the day."))
                .at(PLACE);
    }
}
