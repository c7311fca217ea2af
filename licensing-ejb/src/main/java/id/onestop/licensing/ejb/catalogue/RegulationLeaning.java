package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DefinitionStatus;
import id.onestop.licensing.domain.catalogue.RegulationUse.Place;
import id.onestop.licensing.domain.shared.Words;

/**
 * One place that leans on a regulation.
 *
 * @param article as cited there; may be empty
 */
public record RegulationLeaning(
        long id,
        long definitionId,
        long agencyId,
        String serviceCode,
        Words serviceName,
        int version,
        DefinitionStatus status,
        Place place,
        String placeCode,
        Words placeName,
        String article) {}
