package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.Citations.Cited;
import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place of a definition that leans on a regulation; read from its words, so there is nothing to keep in step.
 *
 * @param article cited there; may be empty
 * @param code of the requirement, step or reason; empty for the whole
 */
public record RegulationUse(RegulationKey key, String article, Place place, String code, Words name) {

    /** What leans on a regulation. */
    public enum Place {
        /** The standard itself, by its legal bases. */
        STANDARD,
        REQUIREMENT,
        STEP,
        TIME_LIMIT,
        /** Letters: all legal bases print on them. */
        TEMPLATE,
        RETURN_REASON,
        REJECTION_REASON
    }

    private static final Words STANDARD_NAME = new Words("Dasar hukum standar", "Legal basis of the standard");
    private static final Words LETTER = new Words("Surat izin", "Letter of licence");
    private static final Words PROMISE = new Words("Jangka waktu penyelesaian", "Time limit of the service");

    /** Every place in the order of the definition. */
    public static List<RegulationUse> of(ServiceDefinition definition, String ownRegion) {
        var uses = new Reading(ownRegion);
        for (var basis : definition.legalBases()) {
            // the first one only: a basis also names what it amends
            uses.first(basis.title(), Place.STANDARD, basis.code(), STANDARD_NAME);
            uses.first(basis.title(), Place.TEMPLATE, "", LETTER);
        }
        for (var requirement : definition.requirements()) {
            uses.all(
                    Stream.of(requirement.basis(), requirement.printed()),
                    Place.REQUIREMENT,
                    requirement.code(),
                    requirement.name());
        }
        for (var step : definition.workflow().steps()) {
            uses.all(
                    Stream.of(step.input(), step.output(), step.name())
                            .flatMap(Stream::ofNullable)
                            .map(Words::id),
                    Place.STEP,
                    step.code(),
                    step.name());
        }
        uses.all(Stream.of(definition.clock().sentence()), Place.TIME_LIMIT, "", PROMISE);
        var letter = definition.product().letter();
        uses.all(Stream.of(letter.grant(), letter.condition()), Place.TEMPLATE, "", LETTER);
        definition
                .returnReasons()
                .forEach(reason ->
                        uses.all(Stream.of(reason.basis()), Place.RETURN_REASON, reason.code(), reason.text()));
        definition
                .rejectionReasons()
                .forEach(reason ->
                        uses.all(Stream.of(reason.basis()), Place.REJECTION_REASON, reason.code(), reason.text()));
        return uses.found.stream().distinct().toList();
    }

    /** What is read so far. */
    private static final class Reading {

        private final String ownRegion;
        private final List<RegulationUse> found = new ArrayList<>();

        Reading(String ownRegion) {
            this.ownRegion = ownRegion;
        }

        void first(String text, Place place, String code, Words name) {
            Citations.in(text, ownRegion).stream().limit(1).forEach(cited -> add(cited, place, code, name));
        }

        void all(Stream<String> texts, Place place, String code, Words name) {
            texts.flatMap(text -> Citations.in(text, ownRegion).stream())
                    .forEach(cited -> add(cited, place, code, name));
        }

        private void add(Cited cited, Place place, String code, Words name) {
            found.add(new RegulationUse(cited.key(), cited.article(), place, code, name));
        }
    }
}
