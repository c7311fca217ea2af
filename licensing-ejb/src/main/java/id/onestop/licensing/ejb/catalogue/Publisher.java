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
import id.onestop.licensing.domain.catalogue.Surroundings.Register;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.agency.StaffDay;
import id.onestop.licensing.ejb.catalogue.AgencyFile.Service;
import id.onestop.licensing.ejb.catalogue.LoadReport.Outcome;
import id.onestop.licensing.ejb.catalogue.LoadReport.ServiceLoaded;
import id.onestop.licensing.ejb.identity.AccountDirectory;
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
    AccountDirectory accounts;

    @Inject
    LivingLaw law;

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
        var findings = PublicationGate.check(file.definition(), surroundings(agencyId, agency, file.definition()));
        boolean publish = !bound && findings.stream().noneMatch(Finding::refuses);
        var version = known.orElseGet(() -> draft(service, versions, file, agency.zone()));
        if (publish) {
            publish(service, version, findings, agency.zone());
        }
        var drafted = known.isPresent() ? Outcome.UNCHANGED : Outcome.DRAFTED;
        return loaded(service, version, publish ? Outcome.PUBLISHED : drafted, findings);
    }

    /** What a definition of the agency is checked against today. */
    public Surroundings surroundings(long agencyId, AgencyProfile agency, ServiceDefinition definition) {
        var today = LocalDate.ofInstant(clock.instant(), agency.zone());
        var staff = new StaffDay(directory.staff(agencyId, today));
        var able = able(staff);
        Map<String, Set<Long>> people = new HashMap<>();
        Map<String, Set<Long>> substitutes = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        Map<String, Set<Permission>> rights = new HashMap<>();
        for (Post post : agencies.postsOf(agencyId)) {
            var present = staff.present(post.id()).stream()
                    .filter(holder -> able.contains(holder.accountId()))
                    .toList();
            people.put(post.code(), accounts(present.stream()));
            substitutes.put(
                    post.code(),
                    accounts(present.stream()
                            .filter(holder -> holder.appointment().substitute())));
            names.put(post.code(), post.name().id());
            rights.put(post.code(), post.permissions());
        }
        var neighbours = definitions.published(agencyId).stream()
                .map(PinnedDefinition::definition)
                .toList();
        var register = new Register(today, law.register(agencyId, agency.city(), definition));
        return new Surroundings(agency, people, substitutes, names, rights, neighbours, register);
    }

    /**
     * Who can sign in. As long as nobody of an agency has done so it is being set up, and whoever is invited will come.
     */
    private Set<Long> able(StaffDay staff) {
        var statuses = accounts.statuses(accounts(staff.holders().stream()));
        var active = of(statuses, AccountStatus.ACTIVE);
        return active.isEmpty() ? of(statuses, AccountStatus.PENDING_CONFIRMATION) : active;
    }

    private static Set<Long> of(Map<Long, AccountStatus> statuses, AccountStatus wanted) {
        return statuses.entrySet().stream()
                .filter(account -> account.getValue() == wanted)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<Long> accounts(Stream<PostHolder> holders) {
        return holders.map(PostHolder::accountId).collect(Collectors.toSet());
    }

    /** Publishes a draft and retires what bound before it; a successor binds from today, whatever the day of its decree. */
    void publish(ServiceType service, ServiceDefinitionVersion version, List<Finding> findings, ZoneId zone) {
        var now = clock.instant();
        var versions = catalogue.versionsOf(service.id());
        boolean first = versions.stream().noneMatch(one -> one.publishedAt().isPresent());
        versions.stream()
                .filter(earlier -> earlier.status() == DefinitionStatus.PUBLISHED)
                .forEach(earlier -> earlier.retire(now));
        catalogue.flush();
        var today = LocalDate.ofInstant(now, zone);
        events.publish(version.publish(findings, first ? version.effectiveFrom() : today, now));
    }

    /** Enters a definition as a new version that binds from now on; the gate's findings are those of this text. */
    public ServiceDefinitionVersion bind(long agencyId, AgencyProfile agency, Service file, List<Finding> findings) {
        var service = catalogue
                .findService(agencyId, file.definition().code())
                .orElseGet(() -> enter(agencyId, file.definition()));
        var version = draft(service, catalogue.versionsOf(service.id()), file, agency.zone());
        publish(service, version, findings, agency.zone());
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
