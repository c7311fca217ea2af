package id.onestop.licensing.web.signature;

/**
 * What came of one file so far.
 *
 * @param state name of its state
 * @param licenceNumber empty if it was not signed
 * @param cause why it was not; empty otherwise
 * @param reserved a number stays reserved for it
 */
public record SigningOutcome(
        String number, String holderName, String state, String licenceNumber, String cause, boolean reserved) {

    public boolean signed() {
        return state.equals("SIGNED");
    }

    public boolean failed() {
        return state.equals("FAILED");
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "SigningOutcome " + number;
    }
}
