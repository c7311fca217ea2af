package id.onestop.licensing.web.catalogue;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.catalogue.editor.BulkEdit;
import id.onestop.licensing.domain.catalogue.editor.BulkEdit.AddBasis;
import id.onestop.licensing.domain.catalogue.editor.BulkEdit.ReplaceWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same change in many definitions: another legal basis (code, printed, title), or other words where laws are cited.
 *
 * @param services in whose drafts it is begun; not looked at for a preview
 */
public record BulkEditRequest(
        @Nullable String code,
        @Nullable String printed,
        @Nullable String title,
        @Nullable String find,
        @Nullable String with,
        @Nullable Boolean everywhere,
        @Nullable List<String> services) {

    static final BulkEditRequest NOTHING = new BulkEditRequest(null, null, null, null, null, null, null);

    BulkEdit edit() {
        return code == null
                ? new ReplaceWords(said(find), said(with), Boolean.TRUE.equals(everywhere))
                : new AddBasis(code.strip(), said(printed), said(title));
    }

    private static String said(@Nullable String text) {
        return requireNonNullElse(text, "").strip();
    }

    List<String> wanted() {
        return requireNonNullElse(services, List.of());
    }
}
