package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.editor.Change;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The example picture of a requirement in a draft: shown, put in, taken out; written and noted as every other field. */
@Stateless
public class DraftExampleService {

    /** The field below a requirement. */
    public static final String FIELD = "example/picture";

    /** Most bytes of what is uploaded, before it is drawn anew. */
    public static final int LARGEST = 5_000_000;

    @Inject
    DraftEditService edits;

    @Inject
    ExamplePictures pictures;

    /**
     * The picture as it stands in the draft.
     *
     * @throws NotFound if there is none
     */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public byte[] show(long draftId, String path) {
        return pictures.content(text(draftId, path)).orElseThrow(() -> new NotFound("EXAMPLE_UNKNOWN"));
    }

    /** Puts a picture in, in the place of another. */
    @RequiresPermission(Permission.CONFIGURE)
    public void put(long draftId, String path, byte[] content) {
        write(draftId, path, pictures.keep(ExampleDrawing.fitted(content)));
    }

    /** Takes the picture out. */
    @RequiresPermission(Permission.CONFIGURE)
    public void remove(long draftId, String path) {
        write(draftId, path, "");
    }

    private void write(long draftId, String path, String picture) {
        edits.write(draftId, path, SeenEntry.ANY, List.of(new Change(FIELD, text(draftId, path), picture)));
    }

    private String text(long draftId, String path) {
        return edits.show(draftId, path).place().leaves().stream()
                .filter(leaf -> leaf.path().equals(FIELD))
                .findFirst()
                .orElseThrow(() -> new NotFound("DRAFT_PLACE_GONE"))
                .text();
    }
}
