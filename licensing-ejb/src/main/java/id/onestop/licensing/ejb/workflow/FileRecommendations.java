package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;

/**
 * What other offices were asked about a file.
 *
 * @param asked oldest first
 * @param askable what the caller may ask now, holding the open step
 */
public record FileRecommendations(List<RecommendationView> asked, List<Askable> askable) {

    public FileRecommendations {
        asked = List.copyOf(asked);
        askable = List.copyOf(askable);
    }

    /**
     * An office that can be asked.
     *
     * @param again it has answered before
     */
    public record Askable(String stepCode, Words stepName, Words office, boolean again) {}

    public boolean isEmpty() {
        return asked.isEmpty() && askable.isEmpty();
    }
}
