package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.editor.TreeDifference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would change, field by field.
 *
 * @param since number of the version that binds now; {@code null} where none does
 */
public record DraftDifference(@Nullable Integer since, List<TreeDifference> rows) {

    public DraftDifference {
        rows = List.copyOf(rows);
    }
}
