package id.onestop.licensing.web.signature;

/**
 * What came of one file so far.
 *
 * @param state name of its state
 * @param licenceNumber empty if it was not signed
 * @param cause why it was not; empty otherwise
 * @param reserved a number stays reserved for it
 * @param issues its signature makes the licence valid; otherwise paper follows
 */
public record SigningOutcome(
        String number,
        String holderName,
        String state,
        String licenceNumber,
        String cause,
        boolean reserved,
        boolean issues) {

    public boolean signed() {
        return state.equals("SIGNED");
    }

    /** Key of the text that tells what became of the file. */
    public String effect() {
        if (signed()) {
            return issues ? "signature.result.issued" : "signature.result.paper";
        }
        return !failed()
                ? "signature.result.wait"
                : reserved ? "signature.result.reserved" : "signature.result.untouched";
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
