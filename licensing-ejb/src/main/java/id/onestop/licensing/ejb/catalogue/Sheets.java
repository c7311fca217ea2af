package id.onestop.licensing.ejb.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.catalogue.CatalogueEntryQueries.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The sheets of published services: which of them binds is asked every time, what was read is remembered within bounds.
 *
 * <p>A definition that was published before there were sheets is read as a whole until {@link CatalogueIndex} has caught up.
 */
@ApplicationScoped
public class Sheets {

    /** Letters of the texts of what is remembered; the values take some times that. */
    private static final long LETTERS = 24_000_000;

    private final Cache<Long, Read> byDefinition = Caffeine.newBuilder()
            .maximumWeight(LETTERS)
            .weigher((Long id, Read read) -> read.letters())
            .build();

    @Inject
    CatalogueEntryQueries entries;

    @Inject
    CatalogueQueries queries;

    @Inject
    Definitions definitions;

    private record Read(ServiceSheet sheet, int letters) {}

    /**
     * The sheet of a service that binds today.
     *
     * @throws NotFound if the agency has no such service or has not published it
     */
    ServiceSheet of(AgencyView agency, String service) {
        return entries.kept(agency.id(), service)
                .map(this::read)
                .orElseGet(() -> ServiceSheet.of(definitions.published(agency.code(), service)));
    }

    /** All of an agency that bind today, in the order of their standard numbers; standards without a number come last. */
    List<ServiceSheet> of(AgencyView agency) {
        var kept =
                entries.kept(agency.id()).stream().collect(Collectors.toMap(Kept::definitionId, Function.identity()));
        return queries.published(agency.id()).stream()
                .map(id -> {
                    var one = kept.get(id);
                    return one == null ? ServiceSheet.of(definitions.byId(id)) : read(one);
                })
                .sorted(Comparator.comparingInt(Sheets::place)
                        .thenComparing(sheet -> sheet.row().code()))
                .toList();
    }

    private static int place(ServiceSheet sheet) {
        int number = sheet.row().standardNumber();
        return number == 0 ? Integer.MAX_VALUE : number;
    }

    private ServiceSheet read(Kept kept) {
        return byDefinition
                .get(
                        kept.definitionId(),
                        id -> new Read(ServiceSheet.read(kept), kept.sheet().length()))
                .sheet();
    }
}
