package id.onestop.licensing.web.shared;

/**
 * One thing to choose.
 *
 * @param hint a line below the label; may be empty
 */
public record Option(String value, String label, String hint) {

    public Option(String value, String label) {
        this(value, label, "");
    }
}
