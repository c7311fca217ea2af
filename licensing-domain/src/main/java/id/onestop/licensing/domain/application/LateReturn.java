package id.onestop.licensing.domain.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which faults an earlier return should have named: the requirement was asked for then, nothing new was brought for it since,
 * and nobody called it faulty.
 *
 * <p>A return is made once and with all faults; one that comes late needs a superior's consent and counts apart.
 */
public final class LateReturn {

    private LateReturn() {}

    /**
     * An earlier return.
     *
     * @param named codes of the requirements that it called faulty
     * @param evidence what lay there for each requirement asked for then, such as the hashes of its files
     */
    public record Earlier(int round, Set<String> named, Map<String, String> evidence) {
        public Earlier {
            named = Set.copyOf(named);
            evidence = Map.copyOf(evidence);
        }
    }

    /**
     * A fault that was visible before.
     *
     * @param round the first return that could have named it
     */
    public record Overlooked(String requirement, int round) {}

    /**
     * The faults that should have been named before, in the order given.
     *
     * @param now what lies there for each requirement today
     */
    public static List<Overlooked> of(List<Earlier> returns, Map<String, String> now, Collection<String> faults) {
        return faults.stream()
                .filter(now::containsKey)
                .flatMap(fault -> since(returns, Objects.requireNonNull(now.get(fault)), fault)
                        .map(round -> new Overlooked(fault, round))
                        .stream())
                .toList();
    }

    private static Optional<Integer> since(List<Earlier> returns, String evidence, String fault) {
        var seen = returns.stream()
                .filter(made -> evidence.equals(made.evidence().get(fault)))
                .toList();
        return seen.stream().anyMatch(made -> made.named().contains(fault))
                ? Optional.empty()
                : seen.stream().map(Earlier::round).min(Comparator.naturalOrder());
    }
}
