package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.Circumstances;
import id.onestop.licensing.domain.catalogue.FoundRequirement;
import id.onestop.licensing.domain.catalogue.RequirementFinder;
import id.onestop.licensing.domain.catalogue.StandardDocument;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What anybody may ask without signing in: agencies, their services, the standards, and who needs what. */
@Stateless
public class CatalogueService {

    @Inject
    AgencyDirectory agencies;

    @Inject
    Definitions definitions;

    @Inject
    Sheets sheets;

    @Inject
    RowSecurity rows;

    @Inject
    Settings settings;

    /** All agencies. */
    @PermitAll
    public List<AgencyView> agencies() {
        rows.enterPublic();
        return agencies.all();
    }

    /** One agency. */
    @PermitAll
    public AgencyView agency(String agencyCode) {
        rows.enterPublic();
        return agencies.byCode(agencyCode);
    }

    /** The published services of an agency by group of professions. */
    @PermitAll
    public List<ServiceGroup> services(String agencyCode) {
        rows.enterPublic();
        var groups = new LinkedHashMap<Words, List<ServiceRow>>();
        for (var sheet : sheets.of(agencies.byCode(agencyCode))) {
            groups.computeIfAbsent(sheet.professionGroup(), key -> new ArrayList<>())
                    .add(sheet.row());
        }
        return groups.entrySet().stream()
                .map(entry -> new ServiceGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The standard of a service, generated from what binds today. */
    @PermitAll
    public StandardView standard(String agencyCode, String serviceCode) {
        rows.enterPublic();
        var pinned = definitions.published(agencyCode, serviceCode);
        return new StandardView(
                agencies.byCode(agencyCode),
                ServiceRow.of(pinned),
                StandardDocument.of(pinned.definition()),
                StandardView.Deemed.of(pinned.definition(), settings.flag(Setting.DEEMED_DECISIONS)));
    }

    /** All requirements, each with whether this person needs it and why. */
    @PermitAll
    public List<FoundRequirement> requirements(String agencyCode, String serviceCode, Circumstances circumstances) {
        rows.enterPublic();
        return RequirementFinder.find(
                sheets.of(agencies.byCode(agencyCode), serviceCode).requirements(), circumstances);
    }

    /** What a service asks, of whom and in which ways, without the rest of its definition. */
    @PermitAll
    public ServiceSheet sheet(String agencyCode, String serviceCode) {
        rows.enterPublic();
        return sheets.of(agencies.byCode(agencyCode), serviceCode);
    }

    /** The definition of a service that binds today. */
    @PermitAll
    public PinnedDefinition published(String agencyCode, String serviceCode) {
        rows.enterPublic();
        return definitions.published(agencyCode, serviceCode);
    }
}
