package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.CatalogueWord;
import id.onestop.licensing.domain.catalogue.Edition.Signatory;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What all agencies offer, and the pledge of each. */
@Stateless
public class OpenCatalogueService {

    private static final int AT_ONCE = 200;
    private static final int MOST_WORDS = 8;

    @Inject
    CatalogueEntryQueries entries;

    @Inject
    CatalogueIndex index;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Definitions definitions;

    @Inject
    RowSecurity rows;

    /** A page of the catalogue; one row more than {@code most} says that there is another. */
    @PermitAll
    public List<CatalogueRow> page(String words, long after, int most) {
        rows.enterPublic();
        var sought = CatalogueWord.in(words).stream().limit(MOST_WORDS).toList();
        return entries.page(sought, after, most + 1).stream().map(this::named).toList();
    }

    /**
     * One line of the catalogue.
     *
     * @throws NotFound if the agency has published no service of this code
     */
    @PermitAll
    public CatalogueRow one(String agencyCode, String serviceCode) {
        rows.enterPublic();
        return entries.one(agencies.byCode(agencyCode).id(), serviceCode)
                .map(this::named)
                .orElseThrow(() -> new NotFound("SERVICE_UNKNOWN", Map.of("service", serviceCode)));
    }

    private CatalogueRow named(CatalogueRow.Found found) {
        var agency = agencies.byId(found.agencyId());
        return found.of(agency.code(), agency.shortName());
    }

    /**
     * The service pledge (maklumat pelayanan) with what it promises today.
     *
     * @throws NotFound if the agency has not written one
     */
    @PermitAll
    public PledgeView pledge(String agencyCode) {
        rows.enterPublic();
        var agency = agencies.byCode(agencyCode);
        var settings = agency.profile().settings();
        String text = settings.get("pledge");
        String postCode = settings.get("pledgePost");
        if (text == null || postCode == null) {
            throw new NotFound("PLEDGE_UNKNOWN", Map.of("agency", agencyCode));
        }
        var bound = definitions.published(agency.id());
        return new PledgeView(
                agency,
                text,
                agencies.post(agency.id(), postCode).name(),
                signatory(bound, postCode),
                bound.stream().map(ServiceRow::of).toList());
    }

    /** As the standards of the agency name the holder of a post; the newest first. */
    private static Signatory signatory(List<PinnedDefinition> bound, String post) {
        return bound.stream()
                .filter(pinned ->
                        pinned.definition().edition().signatory().post().equals(post))
                .max(Comparator.comparing(PinnedDefinition::effectiveFrom))
                .map(pinned -> pinned.definition().edition().signatory())
                .orElse(Signatory.NONE);
    }

    /** Lists what was published before there was a catalogue; true while there may be more. */
    @PermitAll
    public boolean catchUp() {
        rows.enterWorker();
        return index.catchUp(AT_ONCE);
    }
}
