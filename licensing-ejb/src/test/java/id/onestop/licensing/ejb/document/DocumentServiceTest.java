package id.onestop.licensing.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.document.Document;
import id.onestop.licensing.domain.document.DocumentAttached;
import id.onestop.licensing.domain.document.DocumentRead;
import id.onestop.licensing.domain.document.DocumentRemoved;
import id.onestop.licensing.domain.document.FileName;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.domain.document.ScanVerdict;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.document.StoredFile;
import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceProviderResolverHolder;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The documents of applications, with the real tables and mappings on H2. */
class DocumentServiceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-24T02:00:00Z"), ZoneOffset.UTC);
    private static final long APPLICANT = 7;
    private static final PlaceReference PLACE = PlaceReference.of("Praktik", "Jl. Melati No. 1");
    private static EntityManagerFactory factory;

    private final List<DomainEvent> events = new ArrayList<>();
    private final List<Long> changed = new ArrayList<>();
    private EntityManager entities;
    private DocumentService service;
    private StoredFiles files;
    private Caller caller = new Caller(APPLICANT, Caller.Kind.APPLICANT, null, "A", Set.of(), Set.of());
    private PlaceReference placeNow = PLACE;
    private int sequence;

    @BeforeAll
    static void migrate() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:document;DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common")
                .placeholders(Map.of("blob", "varbinary(33554432)", "text", "character large object"))
                .load()
                .migrate();
        factory = PersistenceProviderResolverHolder.getPersistenceProviderResolver()
                .getPersistenceProviders()
                .get(0)
                .createContainerEntityManagerFactory(
                        unit(source),
                        Map.of(
                                "hibernate.hbm2ddl.auto",
                                "validate",
                                "hibernate.timezone.default_storage",
                                "NORMALIZE_UTC"));
    }

    @AfterAll
    static void closeFactory() {
        factory.close();
    }

    private static PersistenceUnitInfo unit(DataSource source) {
        Map<String, Object> answers = Map.of(
                "getPersistenceUnitName",
                "licensing",
                "getPersistenceProviderClassName",
                "org.hibernate.jpa.HibernatePersistenceProvider",
                "getTransactionType",
                PersistenceUnitTransactionType.RESOURCE_LOCAL,
                "getNonJtaDataSource",
                source,
                "getManagedClassNames",
                List.of(Document.class.getName(), StoredFile.class.getName()),
                "getMappingFileNames",
                List.of(),
                "getJarFileUrls",
                List.of(),
                "excludeUnlistedClasses",
                true,
                "getProperties",
                new Properties(),
                "getClassLoader",
                DocumentServiceTest.class.getClassLoader());
        return (PersistenceUnitInfo) Proxy.newProxyInstance(
                DocumentServiceTest.class.getClassLoader(),
                new Class<?>[] {PersistenceUnitInfo.class},
                (proxy, method, arguments) -> answers.get(method.getName()));
    }

    @BeforeEach
    void open() {
        entities = factory.createEntityManager();
        entities.getTransaction().begin();
        var repository = new DocumentRepository();
        repository.entities = entities;
        var queries = new DocumentQueries();
        queries.entities = entities;
        service = new DocumentService();
        service.documents = repository;
        service.queries = queries;
        service.access = access(queries);
        service.callers = () -> Optional.of(caller);
        service.events = new DomainEvents() {
            @Override
            public void publish(DomainEvent event) {
                events.add(event);
            }
        };
        service.clock = CLOCK;
        files = new StoredFiles();
        files.documents = repository;
        files.clock = CLOCK;
    }

    @AfterEach
    void rollBack() {
        entities.getTransaction().rollback();
        entities.close();
    }

    private DocumentAccess access(DocumentQueries queries) {
        var access = new DocumentAccess();
        access.queries = queries;
        access.rows = (RowSecurity) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RowSecurity.class}, (proxy, method, arguments) -> null);
        access.rights = new OwnersRights();
        return access;
    }

    /** Applications above 100 are somebody else's. */
    private final class OwnersRights implements DocumentRights {

        @Override
        public Destination destination(Caller who, long applicationId, String requirementCode) {
            if (applicationId > 100) {
                throw new NotFound("APPLICATION_NOT_FOUND");
            }
            var rule = new IntakeRule(EnumSet.of(FileType.PDF), 1000);
            return new Destination(1, APPLICANT, applicationId, requirementCode, rule, 2, placeNow);
        }

        @Override
        public Destination held(Caller who, long applicationId, String requirementCode) {
            return destination(who, applicationId, requirementCode);
        }

        @Override
        public void changed(long applicationId) {
            changed.add(applicationId);
        }

        @Override
        public boolean mayRead(Caller who, DocumentView document) {
            return document.ownerId() == who.accountId();
        }

        @Override
        public boolean mayRemove(Caller who, DocumentView document) {
            return mayRead(who, document);
        }
    }

    private ReceivedFile received(FileType type) {
        var hash = Sha256.ofText("content " + sequence++);
        var file = new ReceivedFile(FileName.of("surat.pdf"), hash, 10, type, 1, ScanVerdict.CLEAN);
        files.register(file);
        return file;
    }

    private DocumentView attach(long application, ReceivedFile file) {
        var view = service.attach(new AttachDocument(application, "PLACE_LETTER", file, null, null));
        entities.flush();
        entities.clear();
        return view;
    }

    @Test
    void an_attached_document_is_listed_with_its_verdict_and_its_place() {
        var view = attach(5, received(FileType.PDF));
        assertThat(service.ofApplication(5)).containsExactly(view);
        assertThat(view.id()).isPositive();
        assertThat(view.verdict()).isEqualTo(ScanVerdict.CLEAN);
        assertThat(view.place()).isEqualTo(PLACE);
        assertThat(view.attachedAt()).isEqualTo(CLOCK.instant());
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        DocumentAttached.class,
                        event -> assertThat(event.documentId()).isEqualTo(view.id()));
    }

    @Test
    void the_same_content_sent_again_changes_nothing() {
        var file = received(FileType.PDF);
        var first = attach(5, file);
        files.register(file);
        assertThat(attach(5, file)).isEqualTo(first);
        assertThat(events).hasSize(1);
    }

    @Test
    void a_requirement_takes_so_many_files_and_of_its_types_only() {
        attach(5, received(FileType.PDF));
        attach(5, received(FileType.PDF));
        var third = received(FileType.PDF);
        assertThatThrownBy(() -> attach(5, third)).extracting("code").isEqualTo("TOO_MANY_FILES");
        var image = received(FileType.PNG);
        assertThatThrownBy(() -> attach(6, image)).extracting("code").isEqualTo("FILE_TYPE_REFUSED");
    }

    @Test
    void a_removed_document_makes_room_and_stays_on_record() {
        var view = attach(5, received(FileType.PDF));
        service.remove(view.id());
        entities.flush();
        entities.clear();
        assertThat(service.queries.present(5)).isEmpty();
        assertThat(service.ofApplication(5)).singleElement().matches(DocumentView::isRemoved);
        assertThat(events.get(1)).isInstanceOf(DocumentRemoved.class);
        assertThatThrownBy(() -> service.remove(view.id())).extracting("code").isEqualTo("DOCUMENT_ALREADY_REMOVED");
    }

    @Test
    void an_earlier_document_is_offered_again_and_still_speaks_for_its_old_place() {
        var file = received(FileType.PDF);
        var earlier = attach(5, file);
        placeNow = PlaceReference.of("Praktik", "Jl. Melati No. 2");
        assertThat(service.earlier(6, "PLACE_LETTER")).containsExactly(earlier);
        var again = service.offerAgain(earlier.id(), 6, "PLACE_LETTER");
        assertThat(again.applicationId()).isEqualTo(6L);
        assertThat(again.sha256()).isEqualTo(earlier.sha256());
        assertThat(again.place()).isEqualTo(PLACE).isNotEqualTo(placeNow);
        entities.flush();
        assertThat(service.earlier(8, "PLACE_LETTER"))
                .as("a content shows once")
                .containsExactly(again);
    }

    @Test
    void opening_is_on_record() {
        var view = attach(5, received(FileType.PDF));
        service.open(view.id(), 1);
        assertThat(events.get(1)).isInstanceOfSatisfying(DocumentRead.class, read -> {
            assertThat(read.page()).isEqualTo(1);
            assertThat(read.readerId()).isEqualTo(APPLICANT);
        });
        assertThatThrownBy(() -> service.open(view.id(), 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_stranger_finds_nothing() {
        var view = attach(5, received(FileType.PDF));
        caller = new Caller(99, Caller.Kind.APPLICANT, null, "B", Set.of(), Set.of());
        assertThat(service.ofApplication(5)).isEmpty();
        assertThatThrownBy(() -> service.open(view.id(), null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.remove(view.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.destination(101, "PLACE_LETTER")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_content_found_infected_later_is_closed() {
        var view = attach(5, received(FileType.PDF));
        service.documents.file(new Sha256(view.sha256())).orElseThrow().scanned(ScanVerdict.INFECTED, CLOCK.instant());
        assertThatThrownBy(() -> service.open(view.id(), null))
                .extracting("code")
                .isEqualTo("FILE_INFECTED");
    }
}
