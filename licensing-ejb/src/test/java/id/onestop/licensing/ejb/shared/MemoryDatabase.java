package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** The real schema and mapping on a database of a test's own, for tests of repositories, queries and services. */
public final class MemoryDatabase implements AutoCloseable {

    private final EntityManagerFactory factory;
    private final CountingSource counting;
    private final KeptConnections kept;

    private MemoryDatabase(EntityManagerFactory factory, CountingSource counting, KeptConnections kept) {
        this.factory = factory;
        this.counting = counting;
        this.kept = kept;
    }

    /** Opens a migrated database of its own; its name is the test's. */
    public static MemoryDatabase open(Class<?> test) {
        String url = "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(test.getSimpleName());
        return open(new Database(url, "sa", "sa", "sa", "sa"));
    }

    /** Migrates a database and opens it. */
    public static MemoryDatabase open(Database database) {
        var counting = new CountingSource();
        var kept = new KeptConnections();
        var source = database.open();
        var settings = new HashMap<String, Object>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put(
                "jakarta.persistence.nonJtaDataSource",
                counting.around(database.postgres() ? kept.around(source) : source));
        settings.put(
                "hibernate.transaction.jta.platform",
                "org.hibernate.engine.transaction.jta.platform.internal.NoJtaPlatform");
        return new MemoryDatabase(Persistence.createEntityManagerFactory("licensing", settings), counting, kept);
    }

    /** Runs in a transaction of its own, rolled back on an exception, as the container would. */
    public <T> T run(Function<EntityManager, T> use) {
        EntityManager em = factory.createEntityManager();
        em.getTransaction().begin();
        try {
            T result = use.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** What this thread executed since it was last asked. */
    public List<String> executed() {
        return counting.drain();
    }

    EntityManager entityManager() {
        return factory.createEntityManager();
    }

    @Override
    public void close() {
        factory.close();
        try {
            kept.close();
        } catch (SQLException stubborn) {
            throw new IllegalStateException(stubborn);
        }
    }
}
