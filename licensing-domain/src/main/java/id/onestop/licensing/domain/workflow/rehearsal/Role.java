package id.onestop.licensing.domain.workflow.rehearsal;

/**
 * In whose place one acts.
 *
 * @param post code; empty for the applicant and for the system
 */
public record Role(Kind kind, String post) {

    /** Nobody has to be there. */
    public static final Role APPLICANT = new Role(Kind.APPLICANT, "");

    /** The machine. */
    public static final Role SYSTEM = new Role(Kind.SYSTEM, "");

    /** Which side. */
    public enum Kind {
        APPLICANT,
        OFFICIAL,
        SYSTEM
    }

    static Role of(String post) {
        return new Role(Kind.OFFICIAL, post);
    }
}
