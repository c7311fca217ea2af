package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.Citations.Cited;
import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        REJECTION_REASON,
        FEE,
        DECLARATION,
        /** A letter that is made from the form for a requirement. */
        FORM_LETTER,
        /** The procedure as the standard prints it. */
        PROCEDURE,
        /** A component of the standard that is written freely, or what else only the standard says. */
        COMPONENT
    }

    private static final Words STANDARD_NAME = new Words("Dasar hukum standar", "Legal basis of the standard");
    private static final Words LETTER = new Words("Surat izin", "Letter of licence");
    private static final Words PROMISE = new Words("Jangka waktu penyelesaian", "Time limit of the service");
    private static final Words SILENCE = new Words("Diam berarti dikabulkan", "Silence grants the licence");

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
        clock(definition, uses);
        uses.all(Stream.of(definition.fee().wording()), Place.FEE, "", ComponentKey.FEE.words());
        definition
                .declarations()
                .forEach(one -> uses.all(Stream.of(one.text().id()), Place.DECLARATION, one.code(), one.text()));
        letters(definition, uses);
        uses.all(
                StandardWording.procedure(definition.procedure()), Place.PROCEDURE, "", ComponentKey.PROCEDURE.words());
        StandardWording.components(definition.standard())
                .forEach((key, texts) -> uses.all(texts.stream(), Place.COMPONENT, key.name(), key.words()));
        return uses.found.stream().distinct().toList();
    }

    /** The articles of a regulation that free words cite, an empty one for the whole; nothing where they do not cite it. */
    public static List<String> articles(RegulationKey key, Stream<String> words, String ownRegion) {
        return words.flatMap(text -> Citations.in(text, ownRegion).stream())
                .filter(cited -> cited.key().equals(key))
                .map(Cited::article)
                .distinct()
                .toList();
    }

    private static void clock(ServiceDefinition definition, Reading uses) {
        uses.all(
                Optional.ofNullable(definition.clock().deemedDecision()).stream()
                        .map(DeemedDecision::basis),
                Place.TIME_LIMIT,
                "",
                SILENCE);
    }

    private static void letters(ServiceDefinition definition, Reading uses) {
        for (var requirement : definition.requirements()) {
            var letter = requirement.rules().letter();
            if (letter != null) {
                uses.all(
                        Stream.concat(Stream.of(letter.title()), letter.paragraphs().stream()),
                        Place.FORM_LETTER,
                        requirement.code(),
                        requirement.name());
            }
        }
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
