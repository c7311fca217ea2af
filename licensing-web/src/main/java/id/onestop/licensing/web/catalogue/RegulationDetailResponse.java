package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.RegulationArticle;
import id.onestop.licensing.domain.catalogue.RegulationUse;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.RegulationLeaning;
import id.onestop.licensing.ejb.catalogue.RegulationView;
import java.util.List;
import java.util.Map;

/**
 * A regulation with its articles and what leans on it.
 *
 * @param complete false where there is more than is listed; the references tell all of it, page by page
 */
public record RegulationDetailResponse(
        RegulationResponse regulation, List<RegulationArticle.Text> articles, List<Leaning> leaning, boolean complete) {

    /**
     * One place that leans on it.
     *
     * @param code of the requirement, step or reason; empty for the whole
     */
    public record Leaning(
            String agency,
            String service,
            Words serviceName,
            int version,
            RegulationUse.Place place,
            String code,
            Words name,
            String article) {

        static Leaning from(RegulationLeaning one, Map<Long, String> agencies) {
            return new Leaning(
                    agencies.getOrDefault(one.agencyId(), ""),
                    one.serviceCode(),
                    one.serviceName(),
                    one.version(),
                    one.place(),
                    one.placeCode(),
                    one.placeName(),
                    one.article());
        }
    }

    static RegulationDetailResponse from(RegulationView view) {
        return new RegulationDetailResponse(
                RegulationResponse.from(view.row()),
                view.articles(),
                view.leaning().stream()
                        .map(one -> Leaning.from(one, view.agencies()))
                        .toList(),
                view.complete());
    }
}
