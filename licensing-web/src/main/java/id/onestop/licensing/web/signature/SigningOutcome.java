package id.onestop.licensing.web.signature;

import java.io.Serializable;

/**
 * What came of one file.
 *
 * @param licenceNumber empty if it was not signed
 * @param cause why it was not; empty if it was
 * @param reserved a number stays reserved for it
 */
public record SigningOutcome(String number, String holderName, String licenceNumber, String cause, boolean reserved)
        implements Serializable {

    public boolean signed() {
        return !licenceNumber.isEmpty();
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "SigningOutcome " + number;
    }
}
