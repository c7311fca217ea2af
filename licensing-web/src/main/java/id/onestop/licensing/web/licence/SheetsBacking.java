package id.onestop.licensing.web.licence;

import id.onestop.licensing.domain.licence.SheetSerial;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.licence.CollectionService;
import id.onestop.licensing.ejb.licence.PrintService;
import id.onestop.licensing.ejb.licence.SheetRow;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import id.onestop.licensing.web.shared.Site;
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
    PrintService prints;

    @Inject
    Site site;

    @Inject
    Messages msg;

    private @Nullable String stock;
    private @Nullable String typed;
    private @Nullable String reason;
    private Page<SheetRow> page = new Page<>(List.of(), null);

    public void load() {
        var after = PathParameters.get("after");
        long before = after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
        page = Page.of(collections.sheets(before, SHOWN), SHOWN, row -> Long.toString(row.id()));
    }

    /** Enters a sheet that was spoiled blank; what is wrong stands at its field. */
    public void spoil() {
        try {
            var stocks = getStocks();
            var chosen = stock == null && stocks.size() == 1 ? stocks.get(0).value() : stock;
            var serial = prints.spoilBlank(Objects.requireNonNullElse(chosen, ""), typed, reason);
            Notices.add("licence.sheets.entered", "serial", serial);
            Redirects.to("/paper-sheets");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** The agency's numbered stocks. */
    public List<Option> getStocks() {
        var agency = site.getAgency();
        return agency == null
                ? List.of()
                : agency.profile().paperStocks().stream()
                        .map(one -> new Option(one.code(), one.name().in(msg.language())))
                        .toList();
    }

    /** How the first stock writes its serials, as an example. */
    public String getPattern() {
        var agency = site.getAgency();
        return agency == null || agency.profile().paperStocks().isEmpty()
                ? ""
                : SheetSerial.printed(agency.profile().paperStocks().get(0).serial());
    }

    public @Nullable String getStock() {
        return stock;
    }

    public void setStock(@Nullable String stock) {
        this.stock = stock;
    }

    public @Nullable String getSerial() {
        return typed;
    }

    public void setSerial(@Nullable String serial) {
        typed = serial;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
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
