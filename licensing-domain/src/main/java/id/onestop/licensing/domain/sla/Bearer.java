package id.onestop.licensing.domain.sla;

import org.jspecify.annotations.Nullable;

/**
 * Whose working time a stretch of a file's life is.
 *
 * @param account the person; {@code null} where it is nobody or an office
 * @param name of the person or office; empty where it is nobody
 * @param post in which it was held, or before which it lay
 */
public record Bearer(
        Kind kind,
        @Nullable Long account,
        String name,
        @Nullable String post) {

    /** Who can have a file. */
    public enum Kind {
        /** An official who took it. */
        HOLDER,
        /** It lay before a post and nobody had taken it. */
        NOBODY,
        APPLICANT,
        /** Another office that was asked, while the line waited for its answer. */
        RECOMMENDER,
        /** A partner's system that was out of order. */
        PARTNER,
        SYSTEM;

        /** Whether the agency answers for it. */
        public boolean ofAgency() {
            return this == HOLDER || this == NOBODY || this == SYSTEM;
        }
    }

    public static Bearer nobody(String post) {
        return new Bearer(Kind.NOBODY, null, "", post);
    }

    public static Bearer applicant() {
        return new Bearer(Kind.APPLICANT, null, "", null);
    }

    public static Bearer system() {
        return new Bearer(Kind.SYSTEM, null, "", null);
    }

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "Bearer " + kind;
    }
}
