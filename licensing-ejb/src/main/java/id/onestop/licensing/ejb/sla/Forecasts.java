package id.onestop.licensing.ejb.sla;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Forecasts from memory, asked for once a minute and agency; they are figures about nobody. */
@ApplicationScoped
public class Forecasts {

    private final Cache<Long, Map<List<String>, StepForecast>> byStep =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    @Inject
    ForecastRepository repository;

    @Inject
    Settings settings;

    /** What similar files took at a step; empty while there are too few of them. */
    public Optional<StepForecast> find(long agencyId, String serviceCode, String stepCode) {
        var known = byStep.getIfPresent(agencyId);
        if (known == null) {
            known = repository.list(agencyId).stream()
                    .collect(Collectors.toMap(one -> List.of(one.serviceCode(), one.stepCode()), Function.identity()));
            byStep.put(agencyId, known);
        }
        int enough = settings.number(Setting.FORECAST_CASES);
        return Optional.ofNullable(known.get(List.of(serviceCode, stepCode)))
                .filter(found -> found.rest().cases() >= enough);
    }

    /** New ones were written. */
    public void forget(long agencyId) {
        byStep.invalidate(agencyId);
    }
}
