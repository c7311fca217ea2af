package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.workflow.WorklistView.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what waits for a signature.
 *
 * @param next cursor of the next page; {@code null} on the last one
 */
public record SigningInbox(List<Letter> letters, @Nullable String next) {

    public SigningInbox {
        letters = List.copyOf(letters);
    }

    /**
     * One letter.
     *
     * @param checkedBy who declared the file complete and correct
     * @param verifiedBy who verified the draft
     * @param note what whoever handed it on wrote; empty if nothing
     * @param returned how often it was given back for correction
     * @param otherHolder colleague who holds it; empty if nobody else does
     * @param objection code of why the caller may not sign it; empty if nothing stands against it
     * @param byHand it is decided here and signed elsewhere
     * @param issues the signature makes the licence valid; otherwise paper follows
     */
    public record Letter(
            Line line,
            String checkedBy,
            String verifiedBy,
            String note,
            int returned,
            String otherHolder,
            String objection,
            boolean byHand,
            boolean issues) {

        /** Personal data: never printed. */
        @Override
        public String toString() {
            return "Letter " + line.row().number();
        }
    }
}
