package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.agency.Agency;
import id.onestop.licensing.domain.agency.AgencyEntered;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.agency.Unit;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.catalogue.AgencyFile.PostRow;
import id.onestop.licensing.ejb.catalogue.AgencyFile.UnitRow;
import id.onestop.licensing.ejb.identity.NewColleagues;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes an agency's file over at start-up: what is new is added, what is known stays, and a service that differs becomes a
 * draft (decision 27).
 */
@Stateless
public class AgencyLoader {

    private static final Logger LOG = LoggerFactory.getLogger(AgencyLoader.class);

    @Inject
    AgencyRepository agencies;

    @Inject
    NewColleagues colleagues;

    @Inject
    Publisher publisher;

    @Inject
    ExamplePictures pictures;

    @Inject
    DomainEvents events;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /**
     * Loads one file, all or nothing.
     *
     * @throws YamlRefused with every fault of the file
     */
    @PermitAll
    public LoadReport load(String fileName, String text) {
        var file = AgencyFileReader.read(fileName, text);
        rows.enterWorker();
        agencies.hold();
        var known = agencies.findByCode(file.agency().code());
        var agency = known.orElseGet(() -> enter(file));
        var units = addUnits(agency.id(), file.units());
        var posts = addPosts(agency.id(), file.posts());
        if (known.isEmpty() && !file.people().isEmpty()) {
            colleagues.enter(agency.id(), file.agency().zone(), file.people());
        }
        var services = file.services().stream()
                .map(service -> publisher.take(agency.id(), file.agency(), pictures.apart(service)))
                .toList();
        var report = new LoadReport(
                agency.code(), known.isEmpty(), !agency.profile().equals(file.profileText()), units, posts, services);
        tell(agency.id(), report);
        return report;
    }

    private Agency enter(AgencyFile file) {
        var agency = Agency.found(file.agency(), file.profileText());
        agencies.add(agency);
        return agency;
    }

    private List<String> addUnits(long agencyId, List<UnitRow> units) {
        var known = unitIds(agencyId);
        var added = new ArrayList<String>();
        for (var row : units) {
            if (!known.containsKey(row.code())) {
                agencies.add(new Unit(agencyId, row.code(), row.name()));
                added.add(row.code());
            }
        }
        return added;
    }

    private List<String> addPosts(long agencyId, List<PostRow> posts) {
        var units = unitIds(agencyId);
        var known = agencies.postsOf(agencyId).stream().map(Post::code).collect(Collectors.toSet());
        var added = new ArrayList<String>();
        for (var row : posts) {
            if (!known.contains(row.code())) {
                long unit = units.getOrDefault(row.unit(), 0L);
                agencies.add(new Post(agencyId, unit, row.code(), row.name(), row.letterTitle(), row.permissions()));
                added.add(row.code());
            }
        }
        return added;
    }

    private Map<String, Long> unitIds(long agencyId) {
        return agencies.unitsOf(agencyId).stream().collect(Collectors.toMap(Unit::code, Unit::id));
    }

    private void tell(long agencyId, LoadReport report) {
        if (!report.changedNothing()) {
            events.publish(new AgencyEntered(agencyId, clock.instant()));
        }
        LOG.atInfo()
                .addKeyValue("agency", report.agencyCode())
                .addKeyValue("changed", !report.changedNothing())
                .addKeyValue("differs", report.agencyDiffers())
                .log("agency file loaded");
        for (var service : report.services()) {
            for (var finding : service.findings()) {
                LOG.atWarn()
                        .addKeyValue("service", service.code())
                        .addKeyValue("finding", finding.code())
                        .addKeyValue("where", finding.where().en())
                        .log(finding.why().en() + " " + finding.cure().en());
            }
        }
    }
}
