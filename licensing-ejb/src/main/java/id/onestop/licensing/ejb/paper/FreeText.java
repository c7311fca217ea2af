package id.onestop.licensing.ejb.paper;

/**
 * The paragraphs of a letter that an agency words itself, their places filled; an empty one is not printed.
 *
 * @param notes in small type at the end
 */
public record FreeText(String opening, String closing, String notes) {

    public static final FreeText NONE = new FreeText("", "", "");

    /** Personal data may stand in it: never printed. */
    @Override
    public String toString() {
        return "FreeText";
    }
}
