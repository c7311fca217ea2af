package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.AgencyFile.Service;
import id.onestop.licensing.ejb.catalogue.LoadReport.ServiceLoaded;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.yaml.YamlDocument;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills in, for the demonstration only, what the source of a standard does not say (trap T13). */
@Stateless
public class DefinitionCompletion {

    private static final Logger LOG = LoggerFactory.getLogger(DefinitionCompletion.class);

    @Inject
    CatalogueRepository catalogue;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Publisher publisher;

    @Inject
    RowSecurity rows;

    /**
     * Lays a file over the first version of its service and publishes the outcome, once.
     *
     * @throws id.onestop.licensing.ejb.shared.yaml.YamlRefused with every fault of the completed definition
     */
    @PermitAll
    public ServiceLoaded complete(String fileName, String text) {
        rows.enterWorker();
        var document = YamlDocument.read(fileName, text);
        String agencyCode = document.root().string("agency");
        String serviceCode = document.root().string("service");
        document.root().map("completes").entries();
        document.requireNoFaults();
        var agency = agencies.byCode(agencyCode);
        var service = catalogue
                .findService(agency.id(), serviceCode)
                .orElseThrow(() -> new IllegalStateException(fileName + " names no service of " + agencyCode));
        var versions = catalogue.versionsOf(service.id());
        var completed = NormalText.laidOver(versions.get(versions.size() - 1).text(), text, "completes");
        var loaded = publisher.take(
                agency.id(),
                agency.profile(),
                new Service(ServiceReader.completed(fileName, completed.yaml()), completed));
        LOG.atInfo()
                .addKeyValue("service", serviceCode)
                .addKeyValue("outcome", loaded.outcome())
                .log("definition completed by assumption");
        return loaded;
    }
}
