package id.onestop.licensing.web.agency;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters of an agency. */
public record LetterTemplatePage(
        List<LetterTemplateRow> items, @Nullable String next) implements Listing {

    public LetterTemplatePage {
        items = List.copyOf(items);
    }
}
