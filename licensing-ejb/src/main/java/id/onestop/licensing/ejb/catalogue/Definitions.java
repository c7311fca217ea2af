package id.onestop.licensing.ejb.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.onestop.licensing.domain.catalogue.DefinitionPublished;
import id.onestop.licensing.domain.catalogue.DefinitionStatus;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parsed definitions from memory, for the features that run by them.
 *
 * <p>A bound version never changes, so it is kept for good; which version binds is remembered for seconds only, so other
 * nodes follow a publication. Drafts are never remembered.
 */
@ApplicationScoped
public class Definitions {

    /** Letters of the texts of what is remembered, some five hundred definitions; the values take some times that. */
    private static final long LETTERS = 16_000_000;

    private static final long KEYS = 50_000;

    private final Cache<Long, Read> byId = Caffeine.newBuilder()
            .maximumWeight(LETTERS)
            .weigher((Long id, Read read) -> read.letters())
            .build();
    private final Cache<Key, Long> current = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(10))
            .maximumSize(KEYS)
            .build();

    @Inject
    CatalogueQueries queries;

    @Inject
    AgencyDirectory agencies;

    /**
     * The definition of an id, drafts and retired ones too.
     *
     * @throws NotFound if there is none
     */
    public PinnedDefinition byId(long definitionId) {
        var known = byId.getIfPresent(definitionId);
        return known == null ? parsed(definitionId) : known.pinned();
    }

    /**
     * The definition that binds today.
     *
     * @throws NotFound if the agency has no such service or has not published it
     */
    public PinnedDefinition published(String agencyCode, String serviceCode) {
        var agency = agencies.byCode(agencyCode);
        var key = new Key(agency.id(), serviceCode);
        Long id = remembered(key);
        if (id == null) {
            throw new NotFound("SERVICE_UNKNOWN", Map.of("service", serviceCode));
        }
        return byId(id);
    }

    /** The definition that binds today, or that bound last where the service is offered no more; empty if none ever did. */
    public Optional<PinnedDefinition> find(long agencyId, String serviceCode) {
        return queries.published(agencyId, serviceCode)
                .or(() -> queries.boundLast(agencyId, serviceCode))
                .map(this::byId);
    }

    /** All definitions of an agency that bind today, in the order of their standard numbers. */
    public List<PinnedDefinition> published(long agencyId) {
        return queries.published(agencyId).stream()
                .map(this::byId)
                .sorted(Comparator.comparingInt(Definitions::place)
                        .thenComparing(pinned -> pinned.definition().code()))
                .toList();
    }

    /** Standards without a number come last. */
    private static int place(PinnedDefinition pinned) {
        int number = pinned.definition().edition().standardNumber();
        return number == 0 ? Integer.MAX_VALUE : number;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) DefinitionPublished event) {
        // of the other agencies nothing has changed
        current.asMap().keySet().removeIf(key -> key.agencyId() == event.agencyId());
        byId.asMap().values().removeIf(read -> read.pinned().agencyId() == event.agencyId());
    }

    private @Nullable Long remembered(Key key) {
        Long id = current.getIfPresent(key);
        if (id == null) {
            id = queries.published(key.agencyId(), key.serviceCode()).orElse(null);
            if (id != null) {
                current.put(key, id);
            }
        }
        return id;
    }

    private PinnedDefinition parsed(long definitionId) {
        var row = queries.version(definitionId).orElseThrow(() -> new NotFound("DEFINITION_UNKNOWN"));
        var pinned = row.parsed();
        if (row.status() != DefinitionStatus.DRAFT) {
            byId.put(definitionId, new Read(pinned, row.document().length()));
        }
        return pinned;
    }

    private record Read(PinnedDefinition pinned, int letters) {}

    private record Key(long agencyId, String serviceCode) {}
}
