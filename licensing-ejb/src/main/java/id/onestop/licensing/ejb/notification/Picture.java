package id.onestop.licensing.ejb.notification;

/**
 * A picture that stands under the text of a mail; whoever sees no pictures has the text.
 *
 * @param alternative what it is, for whoever does not see it
 * @param link where it leads
 */
public record Picture(byte[] png, String alternative, String link) {

    @Override
    public String toString() {
        return "Picture";
    }
}
