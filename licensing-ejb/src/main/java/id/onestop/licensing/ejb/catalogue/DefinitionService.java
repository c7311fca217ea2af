package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.PublicationGate;
import id.onestop.licensing.domain.catalogue.ServiceDefinitionVersion;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An agency's administrator looks at the versions of its definitions, tries them at the gate and publishes drafts. */
@Stateless
public class DefinitionService {

    private static final Logger LOG = LoggerFactory.getLogger(DefinitionService.class);

    @Inject
    CatalogueRepository catalogue;

    @Inject
    CatalogueQueries queries;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Publisher publisher;

    @Inject
    CurrentCaller callers;

    /** All versions of the caller's agency, newest first within a service. */
    @RequiresPermission(Permission.CONFIGURE)
    public List<DefinitionRow> versions() {
        return queries.versionsOf(callers.require().requireAgency());
    }

    /** What the gate says of a version today. */
    @RequiresPermission(Permission.CONFIGURE)
    public List<Finding> check(long definitionId) {
        return findings(own(definitionId));
    }

    /** Lets a draft bind from now on, if the gate has no error; what bound before retires. */
    @RequiresPermission(Permission.CONFIGURE)
    public void publish(long definitionId) {
        var version = own(definitionId);
        var service = catalogue
                .serviceOf(version)
                .orElseThrow(() -> new IllegalStateException("a version without a service: " + version));
        publisher.publish(service, version, findings(version));
        LOG.atInfo()
                .addKeyValue("service", service.code())
                .addKeyValue("version", version.versionNumber())
                .log("definition published");
    }

    private ServiceDefinitionVersion own(long definitionId) {
        return catalogue
                .findVersion(definitionId)
                .filter(version -> version.agencyId() == callers.require().requireAgency())
                .orElseThrow(() -> new NotFound("DEFINITION_UNKNOWN"));
    }

    private List<Finding> findings(ServiceDefinitionVersion version) {
        var profile = agencies.byId(version.agencyId()).profile();
        var definition = definitions.byId(version.id()).definition();
        return PublicationGate.check(definition, publisher.surroundings(version.agencyId(), profile));
    }
}
