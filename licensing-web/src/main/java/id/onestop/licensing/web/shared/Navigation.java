package id.onestop.licensing.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The numbers beside items of the navigation, each asked for once a page. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    @Any
    Instance<NavigationCount> counts;

    private final Map<String, Long> known = new HashMap<>();

    /** The number of an item; 0 if no feature counts it. */
    public long count(String item) {
        return known.computeIfAbsent(item, this::ask);
    }

    private long ask(String item) {
        return counts.stream()
                .filter(count -> count.item().equals(item))
                .mapToLong(NavigationCount::count)
                .sum();
    }
}
