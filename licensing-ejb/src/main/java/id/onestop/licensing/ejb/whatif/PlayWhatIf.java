package id.onestop.licensing.ejb.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plays one or two scenarios on the same files.
 *
 * @param months the files of so many months back come in again; {@code null} for made-up ones
 * @param perYear made-up files of a year and service; {@code null} for real ones
 * @param variants the first as it is, the second as it could be
 */
public record PlayWhatIf(
        @Nullable String title,
        @Nullable Integer months,
        @Nullable Integer perYear,
        List<Variant> variants) {

    public PlayWhatIf {
        variants = List.copyOf(variants);
    }

    /**
     * One scenario.
     *
     * @param definitions ids of the versions that run; one of a service
     * @param drafts ids of drafts that run in the place of a version
     * @param people by the code of a post
     * @param closedFrom first of the days on which the office is closed besides; {@code null} for none
     */
    public record Variant(
            List<Long> definitions,
            List<Long> drafts,
            Map<String, Integer> people,
            @Nullable LocalDate closedFrom,
            @Nullable LocalDate closedTo) {
        public Variant {
            definitions = List.copyOf(definitions);
            drafts = List.copyOf(drafts);
            people = Map.copyOf(people);
        }

        /** Without drafts. */
        public Variant(
                List<Long> definitions,
                Map<String, Integer> people,
                @Nullable LocalDate closedFrom,
                @Nullable LocalDate closedTo) {
            this(definitions, List.of(), people, closedFrom, closedTo);
        }
    }
}
