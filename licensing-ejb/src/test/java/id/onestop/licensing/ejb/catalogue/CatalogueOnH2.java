package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.catalogue.PublicationGate;
import id.onestop.licensing.domain.catalogue.Surroundings;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyQueries;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.catalogue.LoadReport.ServiceLoaded;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** The loader and its parts, wired by hand on the real schema in memory; each call is one transaction. */
final class CatalogueOnH2 implements AutoCloseable {

    final AgencyDirectory agencies = new AgencyDirectory();
    final Definitions definitions = new Definitions();

    /** Accounts that are other than active. */
    final Map<Long, AccountStatus> statuses = new HashMap<>();

    final StandardService standards = new StandardService();
    final RegulationService register = new RegulationService();
    final RegulationMarkService marks = new RegulationMarkService();
    final LivingLaw law = new LivingLaw();
    final Sheets sheets = new Sheets();
    final OpenCatalogueService open = new OpenCatalogueService();

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final AgencyQueries agencyQueries = new AgencyQueries();
    private final AgencyRepository agencyRepository = new AgencyRepository();
    private final CatalogueRepository catalogue = new CatalogueRepository();
    private final CatalogueQueries queries = new CatalogueQueries();
    private final Publisher publisher = new Publisher();
    private final AgencyLoader loader = new AgencyLoader();
    private final DefinitionCompletion completion = new DefinitionCompletion();
    private final RegulationIndex index = new RegulationIndex();
    private final CatalogueIndex listing = new CatalogueIndex();
    private final RegulationLoader regulationLoader = new RegulationLoader();
    private Caller caller = administrator(0);

    CatalogueOnH2() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .placeholders(Map.of("blob", "varbinary(33554432)", "text", "character large object"))
                .load()
                .migrate();
        Map<String, Object> settings = Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", source,
                "jakarta.persistence.nonJtaDataSource", source);
        factory = Persistence.createEntityManagerFactory("licensing", settings);
        entities = factory.createEntityManager();
        wire();
    }

    private void wire() {
        set(agencyQueries, "entities", entities);
        set(agencyRepository, "entities", entities);
        set(agencies, "queries", agencyQueries);
        var events = new DomainEvents() {
            @Override
            public void publish(DomainEvent event) {
                call(Definitions.class, "forget", definitions, event);
                call(AgencyDirectory.class, "forget", agencies, event);
                call(RegulationIndex.class, "published", index, event);
                call(CatalogueIndex.class, "published", listing, event);
                call(LivingLaw.class, "forget", law, event);
            }
        };
        queries.entities = entities;
        catalogue.entities = entities;
        definitions.queries = queries;
        definitions.agencies = agencies;
        publisher.catalogue = catalogue;
        publisher.agencies = agencyRepository;
        publisher.directory = agencies;
        publisher.definitions = definitions;
        publisher.law = law;
        publisher.accounts = new AccountDirectory() {
            @Override
            public Map<Long, AccountStatus> statuses(Collection<Long> accountIds) {
                return accountIds.stream()
                        .collect(Collectors.toMap(id -> id, id -> statuses.getOrDefault(id, AccountStatus.ACTIVE)));
            }
        };
        publisher.events = events;
        publisher.clock = Clock.fixed(Instant.parse("2026-12-01T03:00:00Z"), ZoneOffset.UTC);
        loader.agencies = agencyRepository;
        loader.publisher = publisher;
        loader.pictures = new ExamplePictures();
        loader.pictures.repository = new PictureRepository();
        loader.pictures.repository.entities = entities;
        loader.pictures.clock = publisher.clock;
        loader.events = events;
        loader.clock = publisher.clock;
        loader.rows = new EveryRow();
        standards.agencies = agencies;
        standards.definitions = definitions;
        standards.queries = queries;
        standards.settings = Settings.of(Map.of());
        standards.rows = loader.rows;
        regulations(events);
        openCatalogue();
        completion.catalogue = catalogue;
        completion.agencies = agencies;
        completion.publisher = publisher;
        completion.rows = loader.rows;
    }

    private void regulations(DomainEvents events) {
        var repository = new RegulationRepository();
        var reading = new RegulationQueries();
        repository.entities = entities;
        reading.entities = entities;
        law.queries = reading;
        law.agencies = agencies;
        law.definitions = definitions;
        law.clock = publisher.clock;
        index.regulations = repository;
        index.queries = queries;
        index.law = law;
        regulationLoader.regulations = repository;
        regulationLoader.index = index;
        regulationLoader.agencies = agencies;
        regulationLoader.rows = loader.rows;
        register.queries = reading;
        register.agencies = agencies;
        register.rows = loader.rows;
        marks.regulations = repository;
        marks.queries = reading;
        marks.definitions = definitions;
        marks.agencies = agencies;
        marks.law = law;
        marks.callers = () -> Optional.of(caller);
        marks.events = events;
        marks.clock = publisher.clock;
    }

    private void openCatalogue() {
        var entries = new CatalogueEntryRepository();
        var reading = new CatalogueEntryQueries();
        entries.entities = entities;
        reading.entities = entities;
        listing.entries = entries;
        listing.queries = queries;
        listing.agencies = agencyQueries;
        sheets.entries = reading;
        sheets.queries = queries;
        sheets.definitions = definitions;
        open.entries = reading;
        open.index = listing;
        open.agencies = agencies;
        open.definitions = definitions;
        open.rows = loader.rows;
    }

    /** What the catalogue keeps of an agency's services. */
    List<CatalogueEntryQueries.Kept> kept(String agency) {
        return sheets.entries.kept(agencies.byCode(agency).id());
    }

    int loadRegulations(String text) {
        return inTransaction(() -> regulationLoader.load("regulations.yaml", text));
    }

    /** From now on an administrator of this agency asks. */
    void actAs(String agency) {
        caller = administrator(agencies.byCode(agency).id());
    }

    void state(StateRegulation command) {
        inTransaction(() -> {
            marks.mark(command);
            return command;
        });
    }

    void withdraw(String regulation) {
        inTransaction(() -> {
            marks.withdraw(regulation);
            return regulation;
        });
    }

    ServiceLoaded complete(String text) {
        return inTransaction(() -> completion.complete("completion.yaml", text));
    }

    /** Lets the last service of Metro lean on a regulation so many times, and come first in every list. */
    void crowd(String regulation, int times) {
        String citation = queryOne("select citation from regulation where code = '" + regulation + "'");
        String last = queryOne("select max(s.code) from service_type s join agency a on a.id = s.agency_id"
                + " join service_definition v on v.current_of = s.id where a.code = 'metro'");
        inTransaction(() -> {
            entities.createNativeQuery(
                            "insert into regulation_use (id, version, agency_id, definition_id, citation, article, place,"
                                    + " place_code, name_id, name_en)"
                                    + " select 900000 + n.x, 0, v.agency_id, v.id, cast(?1 as varchar), '', 'STEP',"
                                    + " 'x' || n.x, 'x', 'x'"
                                    + " from service_definition v join service_type s on s.id = v.current_of"
                                    + " join agency a on a.id = s.agency_id"
                                    + " cross join system_range(1, " + times + ") as n(x)"
                                    + " where a.code = 'metro' and s.code = ?2")
                    .setParameter(1, citation)
                    .setParameter(2, last)
                    .executeUpdate();
            return entities.createNativeQuery("update service_type set code = 'aaa' where code = ?1")
                    .setParameter(1, last)
                    .executeUpdate();
        });
    }

    private String queryOne(String sql) {
        return entities.createNativeQuery(sql).getSingleResult().toString();
    }

    LoadReport load(String text) {
        return inTransaction(() -> loader.load(Metro.FILE, text));
    }

    List<DefinitionRow> versions() {
        return versions("metro");
    }

    List<DefinitionRow> versions(String agency) {
        return queries.versionsOf(agencies.byCode(agency).id());
    }

    PinnedDefinition published() {
        return definitions.published("metro", "dokter-spesialis-mandiri");
    }

    void publish(long definitionId) {
        inTransaction(() -> {
            var version = catalogue.findVersion(definitionId).orElseThrow();
            var profile = agencies.byCode("metro").profile();
            var definition = definitions.byId(definitionId).definition();
            var findings =
                    PublicationGate.check(definition, publisher.surroundings(version.agencyId(), profile, definition));
            publisher.publish(
                    catalogue.serviceOf(version).orElseThrow(),
                    version,
                    findings,
                    agencies.byCode("metro").zone());
            return version;
        });
    }

    /** What a published definition of an agency is checked against. */
    Surroundings surroundings(String agency, String service) {
        var of = agencies.byCode(agency);
        return publisher.surroundings(
                of.id(), of.profile(), definitions.published(agency, service).definition());
    }

    void assign(long postId, Function<Post, Assignment> assignment) {
        inTransaction(() -> {
            agencyRepository.add(
                    assignment.apply(agencyRepository.findPost(postId).orElseThrow()));
            return postId;
        });
    }

    private static Caller administrator(long agency) {
        return new Caller(7, Caller.Kind.STAFF, agency, "Intan Permatasari", Set.of(Permission.CONFIGURE), Set.of());
    }

    private <T> T inTransaction(Supplier<T> work) {
        entities.getTransaction().begin();
        try {
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.clear();
        }
    }

    @Override
    public void close() {
        entities.close();
        factory.close();
    }

    private static void set(Object target, String field, Object value) {
        try {
            var known = target.getClass().getDeclaredField(field);
            known.setAccessible(true);
            known.set(target, value);
        } catch (ReflectiveOperationException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static void call(Class<?> type, String method, Object target, DomainEvent event) {
        try {
            for (var known : type.getDeclaredMethods()) {
                if (known.getName().equals(method) && known.getParameterTypes()[0].isInstance(event)) {
                    known.setAccessible(true);
                    known.invoke(target, event);
                }
            }
        } catch (ReflectiveOperationException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static final class EveryRow implements RowSecurity {

        @Override
        public void enter(Caller caller) {}

        @Override
        public void enterAgency(long agencyId) {}

        @Override
        public void enterPublic() {}

        @Override
        public void enterWorker() {}

        @Override
        public <T> T readPublic(Supplier<T> reading) {
            return reading.get();
        }

        @Override
        public <T> T readAll(Supplier<T> reading) {
            return reading.get();
        }
    }
}
