package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Citation;
import id.onestop.licensing.domain.application.Citation.State;
import id.onestop.licensing.domain.application.FacilityConfirmation;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a requirement besides files and registers of people; each part is {@code null} where it does not belong.
 *
 * @param letterMark signs that a letter of the present text bears
 * @param letterOpen answers that the letter still needs
 */
public record EvidenceView(
        @Nullable Declared declared,
        @Nullable Cited cited,
        @Nullable Asked asked,
        @Nullable String letterMark,
        int letterOpen) {

    /** Where nothing of it belongs. */
    public static final EvidenceView NONE = new EvidenceView(null, null, null, null, 0);

    /**
     * A declaration that was made.
     *
     * @param contentHash hash over answers, files and declarations of that round
     */
    public record Declared(Words text, @Nullable String by, Instant at, int files, String contentHash) {}

    /** A licence that was looked up. */
    public record Cited(
            State state,
            String asked,
            @Nullable String number,
            @Nullable String holder,
            @Nullable String detail,
            @Nullable LocalDate validUntil,
            Instant at) {

        /**
         * What whoever typed a number may learn: whether it counts, and enough of the name to see a slip of the pen. Numbers
         * follow each other, so anything more would be a list of names for the asking.
         */
        Cited guarded() {
            return asked.isEmpty() ? this : new Cited(state, asked, null, initials(holder), null, null, at);
        }

        private static @Nullable String initials(@Nullable String name) {
            return name == null
                    ? null
                    : Stream.of(name.split(",", 2)[0].split("\\s+"))
                            .filter(word -> !word.isEmpty() && !word.endsWith("."))
                            .map(word -> word.substring(0, 1) + ".")
                            .collect(Collectors.joining(" "));
        }

        static Cited of(Citation citation) {
            var facts = citation.facts();
            return new Cited(
                    facts.state(),
                    citation.askedNumber(),
                    facts.number(),
                    facts.holder(),
                    facts.detail(),
                    facts.validUntil(),
                    citation.askedAt());
        }
    }

    /**
     * A question to a facility.
     *
     * @param outdated person, place or address have changed since
     */
    public record Asked(
            FacilityConfirmation.State state,
            boolean expired,
            boolean outdated,
            String email,
            int links,
            Instant sentAt,
            Instant expiresAt,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable String answeredPost,
            @Nullable String reason) {

        static Asked of(FacilityConfirmation asked, Standing standing) {
            return new Asked(
                    asked.state(),
                    standing.expired(),
                    !standing.current(),
                    asked.email(),
                    asked.links(),
                    asked.sentAt(),
                    asked.expiresAt(),
                    asked.answeredAt(),
                    asked.answeredBy(),
                    asked.answeredPost(),
                    asked.reason());
        }

        /** Whether one more link may be sent. */
        public boolean again() {
            return links < FacilityConfirmation.MOST_LINKS
                    && (outdated || state != FacilityConfirmation.State.CONFIRMED);
        }
    }

    /** The same for the applicant's side: of somebody else's licence only what is needed. */
    EvidenceView guarded(Requirement requirement) {
        return cited == null || requirement.kind() == RequirementKind.FACILITY_LICENCE
                ? this
                : new EvidenceView(declared, cited.guarded(), asked, letterMark, letterOpen);
    }

    static EvidenceView of(FileState file, Requirement requirement, @Nullable Declared declared) {
        var standing = file.standing(requirement);
        var letter = file.subjects().letter(requirement);
        return new EvidenceView(
                declared,
                Optional.ofNullable(standing.citation()).map(Cited::of).orElse(null),
                Optional.ofNullable(standing.confirmation())
                        .map(asked -> Asked.of(asked, standing))
                        .orElse(null),
                letter.map(text -> text.mark()).orElse(null),
                letter.map(text -> text.missing().size()).orElse(0));
    }
}
