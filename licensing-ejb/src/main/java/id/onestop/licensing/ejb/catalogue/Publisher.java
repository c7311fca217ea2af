package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.catalogue.DefinitionStatus;
import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.PublicationGate;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.ServiceDefinitionVersion;
import id.onestop.licensing.domain.catalogue.ServiceType;
import id.onestop.licensing.domain.catalogue.Surroundings;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.agency.StaffDay;
import id.onestop.licensing.ejb.catalogue.AgencyFile.Service;
import id.onestop.licensing.ejb.catalogue.LoadReport.Outcome;
import id.onestop.licensing.ejb.catalogue.LoadReport.ServiceLoaded;
import id.onestop.licensing.ejb.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes versions of definitions and lets them through the gate; runs inside its caller's transaction. */
@ApplicationScoped
public class Publisher {

    @Inject
    CatalogueRepository catalogue;

    @Inject
    AgencyRepository agencies;

    @Inject
    AgencyDirectory directory;

    @Inject
    Definitions definitions;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Takes a service of a file over; only a service that was never published is published by a file. */
    public ServiceLoaded take(long agencyId, AgencyProfile agency, Service file) {
        var service = catalogue
                .findService(agencyId, file.definition().code())
                .orElseGet(() -> enter(agencyId, file.definition()));
        var versions = catalogue.versionsOf(service.id());
        boolean bound = versions.stream().anyMatch(version -> version.status() != DefinitionStatus.DRAFT);
        var known = sameText(versions, file);
        if (known.isPresent() && (bound || known.get() != versions.get(0))) {
            return loaded(service, known.get(), Outcome.UNCHANGED, List.of());
        }
        var findings = PublicationGate.check(file.definition(), surroundings(agencyId, agency));
        boolean publish = !bound && findings.stream().noneMatch(Finding::refuses);
        var version = known.orElseGet(() -> draft(service, versions, file, agency.zone()));
        if (publish) {
            publish(service, version, findings);
        }
        var drafted = known.isPresent() ? Outcome.UNCHANGED : Outcome.DRAFTED;
        return loaded(service, version, publish ? Outcome.PUBLISHED : drafted, findings);
    }

    /** What the agency's definitions are checked against today. */
    public Surroundings surroundings(long agencyId, AgencyProfile agency) {
        var today = LocalDate.ofInstant(clock.instant(), agency.zone());
        var staff = new StaffDay(directory.staff(agencyId, today));
        Map<String, Set<Long>> people = new HashMap<>();
        Map<String, Set<Long>> substitutes = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Post post : agencies.postsOf(agencyId)) {
            var present = staff.present(post.id());
            people.put(post.code(), accounts(present.stream()));
            substitutes.put(
                    post.code(),
                    accounts(present.stream()
                            .filter(holder -> holder.appointment().substitute())));
            names.put(post.code(), post.name().id());
        }
        var neighbours = definitions.published(agencyId).stream()
                .map(PinnedDefinition::definition)
                .toList();
        return new Surroundings(agency, people, substitutes, names, neighbours);
    }

    private static Set<Long> accounts(Stream<PostHolder> holders) {
        return holders.map(PostHolder::accountId).collect(Collectors.toSet());
    }

    /** Publishes a draft and retires what bound before it. */
    public void publish(ServiceType service, ServiceDefinitionVersion version, List<Finding> findings) {
        var now = clock.instant();
        catalogue.versionsOf(service.id()).stream()
                .filter(earlier -> earlier.status() == DefinitionStatus.PUBLISHED)
                .forEach(earlier -> earlier.retire(now));
        catalogue.flush();
        events.publish(version.publish(findings, now));
    }

    /** Enters a definition as a new version that binds from now on; the gate's findings are those of this text. */
    public ServiceDefinitionVersion bind(long agencyId, AgencyProfile agency, Service file, List<Finding> findings) {
        var service = catalogue
                .findService(agencyId, file.definition().code())
                .orElseGet(() -> enter(agencyId, file.definition()));
        var version = draft(service, catalogue.versionsOf(service.id()), file, agency.zone());
        publish(service, version, findings);
        return version;
    }

    private ServiceType enter(long agencyId, ServiceDefinition definition) {
        var service = new ServiceType(
                agencyId, definition.code(), definition.product().name());
        catalogue.add(service);
        return service;
    }

    private ServiceDefinitionVersion draft(
            ServiceType service, List<ServiceDefinitionVersion> versions, Service file, ZoneId zone) {
        var now = clock.instant();
        int number = versions.isEmpty() ? 1 : versions.get(0).versionNumber() + 1;
        var draft = ServiceDefinitionVersion.draft(
                service, number, file.definition().edition(), file.text(), LocalDate.ofInstant(now, zone), now);
        catalogue.add(draft);
        return draft;
    }

    private static Optional<ServiceDefinitionVersion> sameText(List<ServiceDefinitionVersion> versions, Service file) {
        return versions.stream()
                .filter(version -> version.text().sha256().equals(file.text().sha256()))
                .findFirst();
    }

    private static ServiceLoaded loaded(
            ServiceType service, ServiceDefinitionVersion version, Outcome outcome, List<Finding> findings) {
        return new ServiceLoaded(service.code(), outcome, version.id(), version.versionNumber(), findings);
    }
}
