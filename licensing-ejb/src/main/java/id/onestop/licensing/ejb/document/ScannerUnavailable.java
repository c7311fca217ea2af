package id.onestop.licensing.ejb.document;

/** The virus scanner gave no answer that can be used. */
public class ScannerUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    public ScannerUnavailable(String reason) {
        super(reason);
    }

    public ScannerUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
