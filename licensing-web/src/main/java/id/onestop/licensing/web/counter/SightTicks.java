package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.application.PaperSight;
import id.onestop.licensing.ejb.application.PaperSightService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ticks of a page: originals shown, legalised copies seen. */
@Named
@RequestScoped
public class SightTicks {

    @Inject
    PaperSightService sights;

    private final Map<String, Boolean> ticks = new HashMap<>();

    void show(List<AssistedRow> rows) {
        rows.stream()
                .flatMap(row -> row.sights().stream())
                .forEach(sight -> ticks.putIfAbsent(sight.key(), !sight.by().isEmpty()));
    }

    /** Keeps the ticks that differ from what was seen before. */
    void keep(String number, List<AssistedRow> rows) {
        for (var row : rows) {
            for (var sight : row.sights()) {
                boolean now = Boolean.TRUE.equals(ticks.get(sight.key()));
                if (now == sight.by().isEmpty()) {
                    var kind = PaperSight.Kind.valueOf(
                            sight.key().substring(sight.key().lastIndexOf(':') + 1));
                    sights.tick(number, row.code(), kind, now);
                }
            }
        }
    }

    public Map<String, Boolean> getTicks() {
        return ticks;
    }
}
