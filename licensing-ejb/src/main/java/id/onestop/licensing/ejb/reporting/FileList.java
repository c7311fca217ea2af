package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files behind a number.
 *
 * @param next place from which the next page goes on; {@code null} on the last
 */
public record FileList(List<Line> lines, @Nullable String next) {

    public FileList {
        lines = List.copyOf(lines);
    }

    /**
     * One file.
     *
     * @param step {@code null} for whole files
     * @param at when it was counted, or for open files the moment by which its work has to begin
     * @param dueAt limit of an open step; {@code null} otherwise
     * @param holder who holds the open step; {@code null} if nobody does
     */
    public record Line(
            String number,
            String holderName,
            Words service,
            @Nullable Words step,
            Instant at,
            @Nullable Instant dueAt,
            @Nullable String holder) {

        /** Names of people: never printed. */
        @Override
        public String toString() {
            return "Line " + number;
        }
    }
}
