package id.onestop.licensing.web.workflow;

/**
 * Who has a file, since when, until when, and why: the first screen of every page about it.
 *
 * @param status name of the displayed status
 * @param limit until when it is promised, also when it is finished
 * @param stepKind kind of the open step; empty when none is open
 * @param mine the reader holds it
 * @param away somebody acts for the reader in the step's post
 * @param free nobody holds it, and the reader may take work of this kind
 * @param paper the letter is printed, or about to be
 * @param deemed that the system decides itself, or did; empty where it does not
 * @param other name of the colleague who holds it; empty if nobody else does
 */
public record FileHead(
        String number,
        String holderName,
        String service,
        String status,
        DueWord due,
        DueWord limit,
        String who,
        String since,
        String why,
        String stepKind,
        boolean mine,
        boolean away,
        boolean free,
        boolean paper,
        String deemed,
        String other) {

    static final String PAPER = "/paper";

    /** Where a step of a kind is done: what follows the address of the file. */
    static String desk(String stepKind) {
        return switch (stepKind) {
            case "VERIFICATION", "PARAF", "DECISION", "SIGNATURE" -> "/draft";
            case "PRINT", "WET_SIGNATURE", "NUMBERING" -> PAPER;
            case "RETURN_CONSENT" -> "/consent";
            default -> "";
        };
    }

    /** Where the open step is done. */
    public String desk() {
        return desk(stepKind);
    }

    /** What leads there. */
    public String deskWord() {
        return switch (desk()) {
            case "/consent" -> "workflow.toConsent";
            case PAPER -> "workflow.toPaper";
            default -> "workflow.toDraft";
        };
    }

    /** Whether the reader holds it at a step of one of these kinds. */
    public boolean heldAt(String... kinds) {
        return mine && !away && java.util.List.of(kinds).contains(stepKind);
    }
}
