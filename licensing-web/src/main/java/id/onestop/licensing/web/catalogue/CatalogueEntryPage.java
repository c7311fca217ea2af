package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.CatalogueRow;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record CatalogueEntryPage(
        List<Entry> items, @Nullable String next) implements Listing {

    public CatalogueEntryPage {
        items = List.copyOf(items);
    }

    /**
     * A service in the catalogue of all agencies.
     *
     * @param standard address of its standard
     */
    public record Entry(
            String agency,
            Words agencyName,
            String code,
            Words name,
            Words profession,
            Words professionGroup,
            int standardNumber,
            String revision,
            LocalDate effectiveFrom,
            int promiseDays,
            boolean free,
            String fee,
            boolean applicationsOpen,
            String standard) {

        static Entry from(CatalogueRow row) {
            return new Entry(
                    row.agency(),
                    row.agencyName(),
                    row.code(),
                    row.name(),
                    row.profession(),
                    row.group(),
                    row.standardNumber(),
                    row.revision(),
                    row.effectiveFrom(),
                    row.promiseDays(),
                    row.free(),
                    row.feeWording(),
                    row.applicationsOpen(),
                    "/api/v1/agencies/" + row.agency() + "/services/" + row.code() + "/standard");
        }
    }

    static CatalogueEntryPage of(List<CatalogueRow> oneMore, int limit) {
        var page = Page.of(oneMore, limit, row -> Long.toString(row.id()));
        return new CatalogueEntryPage(page.items().stream().map(Entry::from).toList(), page.next());
    }
}
