package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.MessageWords;
import java.util.List;

/**
 * The words of an agency for a kind of message.
 *
 * @param product the words of the product
 * @param holding what is sent now, the product's filled in
 * @param sample what is sent now, as somebody reads it, on sample data
 * @param number of the version that holds; 0 for the product's words
 * @param places what may stand in the words, in both languages
 * @param versions the latest first
 */
public record WordingView(
        String kind,
        MessageWords product,
        MessageWords holding,
        MessageWords sample,
        int number,
        boolean awaiting,
        List<Place> places,
        List<WordingVersion> versions) {

    public WordingView {
        places = List.copyOf(places);
        versions = List.copyOf(versions);
    }

    /**
     * A place of the words.
     *
     * @param indonesian whether the Indonesian words may have it
     * @param english whether the English words may have it
     * @param needed whether a body must have it
     * @param sample what stands there in the preview
     */
    public record Place(String name, boolean indonesian, boolean english, boolean needed, String sample) {}
}
