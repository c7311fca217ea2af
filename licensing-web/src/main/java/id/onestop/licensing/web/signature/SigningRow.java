package id.onestop.licensing.web.signature;

/**
 * One letter that waits for a signature.
 *
 * @param checkedBy who declared the file complete and correct
 * @param verifiedBy who verified the draft
 * @param note what whoever handed it on wrote; empty if nothing
 * @param returned how often it was given back for correction
 * @param holder colleague who holds it; empty if nobody else does
 * @param objection why the reader may not sign it; empty if nothing stands against it
 * @param dueState name of a clock state
 * @param byHand it is decided here and signed elsewhere
 * @param issues the signature makes the licence valid; otherwise paper follows
 */
public record SigningRow(
        String number,
        String holderName,
        String service,
        String checkedBy,
        String verifiedBy,
        String note,
        int returned,
        String holder,
        String objection,
        String dueState,
        String due,
        boolean byHand,
        boolean issues) {

    /** Whether it can be chosen: not what is signed by hand, what a colleague holds, or what is not the reader's to sign. */
    public boolean pickable() {
        return !byHand && holder.isEmpty() && objection.isEmpty();
    }

    /** Something to read before signing. */
    public boolean remarked() {
        return !note.isEmpty() || returned > 0;
    }
}
