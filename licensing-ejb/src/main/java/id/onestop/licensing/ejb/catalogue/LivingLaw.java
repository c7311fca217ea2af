package id.onestop.licensing.ejb.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.onestop.licensing.domain.catalogue.RegulationMarked;
import id.onestop.licensing.domain.catalogue.RegulationUse;
import id.onestop.licensing.domain.catalogue.RequirementLaw;
import id.onestop.licensing.domain.catalogue.RequirementLaw.Standing;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells of the requirements of a definition which still have law to stand on, by the register and the agency's own statements.
 *
 * <p>What was judged is remembered for a minute, so other nodes follow a statement.
 */
@ApplicationScoped
public class LivingLaw {

    private final Cache<Key, List<RequirementLaw>> remembered = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    @Inject
    RegulationQueries queries;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Clock clock;

    /** Every requirement of a published version today, in the order of the definition. */
    public List<RequirementLaw> of(long agencyId, long definitionId) {
        var key = new Key(definitionId, today(agencyId));
        var known = remembered.getIfPresent(key);
        if (known == null) {
            known = of(agencyId, definitions.byId(definitionId).definition(), Map.of(), key.day());
            remembered.put(key, known);
        }
        return known;
    }

    /** Of one requirement. */
    public RequirementLaw of(long agencyId, long definitionId, String requirement) {
        return of(agencyId, definitionId).stream()
                .filter(law -> law.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegulationMarked event) {
        remembered.invalidateAll();
    }

    /** As it would be on a day, if some regulations stood otherwise than they do. */
    List<RequirementLaw> of(long agencyId, ServiceDefinition definition, Map<String, Standing> assumed, LocalDate day) {
        String region = region(agencyId);
        var register = new HashMap<>(register(agencyId, region, definition));
        register.putAll(assumed);
        return RequirementLaw.of(definition, region, register, day);
    }

    /** How everything stands that a definition cites, by the register and the agency's own statements. */
    Map<String, Standing> register(long agencyId, String region, ServiceDefinition definition) {
        var citations = RegulationUse.of(definition, region).stream()
                .map(use -> use.key().citation())
                .collect(Collectors.toSet());
        var found = queries.cited(citations);
        var marks =
                queries.marks(agencyId, found.stream().map(RegulationRow::id).toList());
        var register = new HashMap<String, Standing>();
        found.forEach(row ->
                register.put(row.citation(), row.with(marks.get(row.id())).standing()));
        return register;
    }

    /** The region whose local law an agency's texts mean. */
    String region(long agencyId) {
        return agencies.byId(agencyId).profile().city();
    }

    LocalDate today(long agencyId) {
        return LocalDate.ofInstant(clock.instant(), agencies.byId(agencyId).zone());
    }

    private record Key(long definitionId, LocalDate day) {}
}
