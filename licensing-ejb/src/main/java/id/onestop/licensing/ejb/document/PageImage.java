package id.onestop.licensing.ejb.document;

/**
 * A page as a picture.
 *
 * @param mediaType {@code image/png} for pages of a PDF and for PNG, {@code image/jpeg} for photographs
 */
public record PageImage(byte[] bytes, String mediaType, int width, int height) {

    @Override
    public String toString() {
        return "PageImage " + width + "x" + height;
    }
}
