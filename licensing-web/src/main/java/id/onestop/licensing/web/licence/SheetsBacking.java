package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.CollectionService;
import id.onestop.licensing.ejb.licence.SheetRow;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The register of numbered sheets: which letter each carries, or why it was spoiled. */
@Named
@RequestScoped
public class SheetsBacking {

    private static final int SHOWN = 20;

    @Inject
    CollectionService collections;

    @Inject
    Messages msg;

    private Page<SheetRow> page = new Page<>(List.of(), null);

    public void load() {
        var after = PathParameters.get("after");
        long before = after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
        page = Page.of(collections.sheets(before, SHOWN), SHOWN, row -> Long.toString(row.id()));
    }

    public List<SheetRow> getRows() {
        return page.items();
    }

    /** Why a sheet was spoiled: in the words of a person, or by what became of the file. */
    public String why(SheetRow sheet) {
        var key = "licence.sheets.why." + sheet.spoiledReason();
        return msg.containsKey(key) ? msg.get(key) : Objects.requireNonNullElse(sheet.spoiledReason(), "");
    }

    public @Nullable String getNext() {
        return page.next() == null ? null : "?after=" + page.next();
    }

    public @Nullable String getFirst() {
        return PathParameters.get("after").isEmpty() ? null : "?";
    }
}
