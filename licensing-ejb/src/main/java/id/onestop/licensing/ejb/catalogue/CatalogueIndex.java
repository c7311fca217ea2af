package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.agency.AgencyProfileChanged;
import id.onestop.licensing.domain.catalogue.CatalogueEntry;
import id.onestop.licensing.domain.catalogue.CatalogueWord;
import id.onestop.licensing.domain.catalogue.DefinitionPublished;
import id.onestop.licensing.ejb.agency.AgencyQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Lets the catalogue of all agencies follow each publication, in its transaction. */
@ApplicationScoped
public class CatalogueIndex {

    @Inject
    CatalogueEntryRepository entries;

    @Inject
    CatalogueQueries queries;

    /** Not the directory: it remembers what was before this transaction. */
    @Inject
    AgencyQueries agencies;

    void published(@Observes DefinitionPublished event) {
        list(event.serviceTypeId(), event.definitionId());
    }

    /** Services are found by the names and places that their agency bears today. */
    void renamed(@Observes AgencyProfileChanged event) {
        entries.listedOf(event.agencyId()).forEach(row -> list((Long) row[0], (Long) row[1]));
    }

    /** Lists what was published before there was a catalogue; true while there may be more. */
    boolean catchUp(int most) {
        var unlisted = entries.unlisted(most);
        unlisted.forEach(row -> list((Long) row[0], (Long) row[1]));
        return unlisted.size() == most;
    }

    private void list(long serviceTypeId, long definitionId) {
        // not from memory: what is read before its transaction ends must not be remembered
        var version = queries.version(definitionId).orElseThrow();
        var pinned = version.parsed();
        var known = entries.find(serviceTypeId);
        known.ifPresent(entry -> entry.follow(definitionId, pinned.effectiveFrom(), pinned.definition()));
        var entry = known.orElseGet(() -> {
            var added = CatalogueEntry.of(
                    pinned.agencyId(), serviceTypeId, definitionId, pinned.effectiveFrom(), pinned.definition());
            entries.add(added);
            return added;
        });
        entry.keep(ServiceSheet.part(version.document()));
        var agency = agencies.byId(pinned.agencyId()).orElseThrow();
        entries.write(
                entry,
                CatalogueWord.in(String.join(
                        " ",
                        entry.searchText(),
                        agency.name().id(),
                        agency.name().en(),
                        agency.shortName().id(),
                        agency.profile().city(),
                        agency.profile().province())));
    }
}
