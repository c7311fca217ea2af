package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.agency.NumberParts;
import id.onestop.licensing.domain.licence.NumberGap;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Database;
import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.ejb.shared.DomainEvents;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** The number book of one agency on a real database, outside the container; each call is a transaction of its own. */
public final class BooksOfAnAgency implements AutoCloseable {

    /** None of the demonstration's. */
    private static final long AGENCY = 4_000_000_007L;

    private static final String BOOK = "SIP";
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 29);
    private static final Instant AT = Instant.parse("2026-12-29T04:00:00Z");
    private static final Actor HEAD = new Actor(9L, "Bagas Wirayudha", 3L, "Kepala Dinas");

    private final Database database;
    private final EntityManagerFactory factory;

    public BooksOfAnAgency(Database database) {
        this.database = database;
        var settings = new HashMap<String, Object>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.nonJtaDataSource", database.open());
        settings.put(
                "hibernate.transaction.jta.platform",
                "org.hibernate.engine.transaction.jta.platform.internal.NoJtaPlatform");
        factory = Persistence.createEntityManagerFactory("licensing", settings);
        run(em -> {
            service(em).open(AGENCY, BOOK, true);
            return null;
        });
    }

    /** Reserves a number; {@code last} runs before the commit and may throw. */
    public ReservedNumber reserve(String application, Runnable last) {
        return run(em -> {
            var reserved = service(em)
                    .reserve(new ReserveNumber(
                            AGENCY,
                            BOOK,
                            "{classification}/{seq:0000}/{sipCode}.{ordinal}/{unit}/{year}",
                            application,
                            TODAY,
                            new NumberParts("503", "SIP-DS", 1, "DPMPTSP"),
                            AT));
            last.run();
            return reserved;
        });
    }

    public void confirm(ReservedNumber number, Runnable last) {
        run(em -> {
            service(em).confirm(number.entryId(), number.value(), AT);
            last.run();
            return null;
        });
    }

    public void discard(ReservedNumber number, Runnable last) {
        run(em -> {
            service(em).voidEntry(number.entryId(), "dikembalikan", HEAD, AT);
            last.run();
            return null;
        });
    }

    public List<NumberGap> gaps() {
        return run(em -> {
            var queries = new NumberBookQueries();
            queries.em = em;
            return queries.gaps(
                    service(em).books.find(AGENCY, BOOK).orElseThrow().id(), TODAY.getYear());
        });
    }

    private static NumberBookService service(EntityManager em) {
        var service = new NumberBookService();
        service.books = new NumberBookRepository();
        service.books.em = em;
        service.events = new DomainEvents() {
            @Override
            public void publish(DomainEvent event) {
                // nobody listens here
            }
        };
        return service;
    }

    private <T> T run(Function<EntityManager, T> use) {
        var em = factory.createEntityManager();
        em.getTransaction().begin();
        try {
            if (database.postgres()) {
                em.createNativeQuery("select set_config('licensing.agency', '" + AGENCY + "', true)")
                        .getSingleResult();
            }
            var result = use.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
