package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.notification.MessageWords;
import id.onestop.licensing.ejb.notification.WordingView;
import id.onestop.licensing.web.shared.Versioned;
import java.util.List;

/**
 * The words of a message.
 *
 * @param version number of the version that holds, which a proposal names in If-Match; 0 for the product's words
 * @param product the words of the product
 * @param holding what is sent now
 * @param sample what is sent now, on invented data
 * @param places what may stand in the words, such as {@code number}
 * @param versions the latest first
 */
public record MessageTemplateResponse(
        String kind,
        long version,
        boolean awaiting,
        MessageWords product,
        MessageWords holding,
        MessageWords sample,
        List<String> places,
        List<MessageTemplateVersion> versions)
        implements Versioned {

    public MessageTemplateResponse {
        places = List.copyOf(places);
        versions = List.copyOf(versions);
    }

    /** A proposal waits or is decided while the words that hold stay. */
    @Override
    public boolean lasting() {
        return false;
    }

    static MessageTemplateResponse from(WordingView view) {
        return new MessageTemplateResponse(
                view.kind(),
                view.number(),
                view.awaiting(),
                view.product(),
                view.holding(),
                view.sample(),
                view.places().stream().map(WordingView.Place::name).toList(),
                view.versions().stream().map(MessageTemplateVersion::from).toList());
    }
}
