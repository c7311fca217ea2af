package id.onestop.licensing.web.workflow;

/**
 * One file of a worklist.
 *
 * @param path page on which its step is done
 * @param note that it came back, and for which time; may be empty
 * @param held how long the reader, or nobody, has had it
 * @param holder who has it; empty while nobody has
 * @param state name of the work state
 * @param risk why it may be late; empty when nothing points to it
 * @param batchable the reader may do its step with others at once
 */
public record WorkLine(
        String number,
        String path,
        String holderName,
        String service,
        String step,
        String note,
        String held,
        String holder,
        String state,
        DueWord due,
        String risk,
        boolean mine,
        boolean batchable) {

    public boolean free() {
        return state.equals("UNCLAIMED") || waiting() && holder.isEmpty();
    }

    /** Another office has to answer first. */
    public boolean waiting() {
        return state.equals("WAITING");
    }
}
