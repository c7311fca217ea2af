package id.onestop.licensing.web.agency;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages of an agency, by kind. */
public record MessageTemplatePage(
        List<MessageTemplateRow> items, @Nullable String next) implements Listing {

    public MessageTemplatePage {
        items = List.copyOf(items);
    }
}
