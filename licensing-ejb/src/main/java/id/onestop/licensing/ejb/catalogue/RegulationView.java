package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.RegulationArticle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A regulation with its articles and everything that leans on it.
 *
 * @param successor what took its place, where the register has it
 * @param complete false where there is more than is shown
 * @param agencies codes of the agencies in {@code leaning}, by id
 */
public record RegulationView(
        RegulationRow row,
        @Nullable RegulationRow successor,
        List<RegulationArticle.Text> articles,
        List<RegulationLeaning> leaning,
        boolean complete,
        Map<Long, String> agencies) {

    public RegulationView {
        articles = List.copyOf(articles);
        leaning = List.copyOf(leaning);
        agencies = Map.copyOf(agencies);
    }
}
