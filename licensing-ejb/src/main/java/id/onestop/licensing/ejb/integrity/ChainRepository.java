package id.onestop.licensing.ejb.integrity;

import id.onestop.licensing.domain.integrity.ChainHash;
import id.onestop.licensing.domain.shared.RecordedEvent;
import id.onestop.licensing.domain.shared.RecordedEvents;
import id.onestop.licensing.ejb.shared.FirstKeyRepository;
import id.onestop.licensing.ejb.shared.RowsRepository;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Appends to the chain of one agency: one statement locks and moves its head and writes the entry. */
@ApplicationScoped
class ChainRepository {

    /** The head as it will be; what it was is in {@code previous_hash}. */
    private static final String HASHED = "cast(char_length(hash) as varchar) || ':' || hash || ?2"
            + " || cast(char_length(cast(position + 1 as varchar)) as varchar) || ':' || cast(position + 1 as varchar) || ?3";

    private static final String MOVED = """
            update chain_head set position = position + 1, previous_hash = hash, hash = %s where agency_id = ?1""";

    private static final String ENTRY = """
            insert into chain_entry
              (agency_id, position, occurred_at, actor, operation, subject, facts, previous_hash, hash)
            select agency_id, position, ?4, ?5, ?6, ?7, ?8, previous_hash, hash from\s""";

    private static final String ON_POSTGRES = "with moved as ("
            + MOVED.formatted("encode(sha256(convert_to(" + HASHED + ", 'UTF8')), 'hex')")
            + " returning agency_id, position, previous_hash, hash) " + ENTRY + "moved";

    private static final String ON_H2 =
            ENTRY + "final table (" + MOVED.formatted("lower(rawtohex(hash('SHA-256', " + HASHED + ")))") + ")";

    private static final String INSERT = "insert into chain_entry"
            + " (agency_id, position, occurred_at, actor, operation, subject, facts, previous_hash, hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    @Inject
    Settings settings;

    void append(RecordedEvent event) {
        if (!moved(event)) {
            begin(event.agencyId());
            if (!moved(event)) {
                throw new IllegalStateException("no record chain for agency " + event.agencyId());
            }
        }
    }

    /** Many facts of one agency: the head is locked once, and the entries are written hundreds at a time. */
    void appendAll(RecordedEvents many) {
        long agency = many.agencyId();
        if (many.all().isEmpty()) {
            return;
        }
        var head = locked(agency).orElseGet(() -> {
            begin(agency);
            return locked(agency).orElseThrow();
        });
        long position = ((Number) head[0]).longValue();
        var previous = "";
        var hash = (String) head[1];
        var entries = new ArrayList<ChainRow>();
        for (var event : many.all()) {
            var at = event.occurredAt().truncatedTo(ChronoUnit.MICROS);
            var facts = ChainHash.spell(event.facts());
            previous = hash;
            position++;
            hash = ChainHash.of(
                    previous, agency, position, at, event.actor(), event.operation(), event.subject(), facts);
            entries.add(new ChainRow(
                    position, at, event.actor(), event.operation(), event.subject(), facts, previous, hash));
        }
        insert(agency, entries);
        entityManager
                .createNativeQuery(
                        "update chain_head set position = ?2, previous_hash = ?3, hash = ?4 where agency_id = ?1")
                .setParameter(1, agency)
                .setParameter(2, position)
                .setParameter(3, previous)
                .setParameter(4, hash)
                .executeUpdate();
    }

    private Optional<Object[]> locked(long agency) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery("select position, hash from chain_head where agency_id = ?1 for update")
                .setParameter(1, agency)
                .getResultList();
        return rows.stream().findFirst();
    }

    private void insert(long agency, List<ChainRow> entries) {
        RowsRepository.write(entityManager, INSERT, entries, (statement, entry) -> {
            statement.setLong(1, agency);
            statement.setLong(2, entry.position());
            RowsRepository.moment(statement, 3, entry.occurredAt());
            statement.setString(4, entry.actor());
            statement.setString(5, entry.operation());
            statement.setString(6, entry.subject());
            statement.setString(7, entry.facts());
            statement.setString(8, entry.previousHash());
            statement.setString(9, entry.hash());
        });
    }

    private boolean moved(RecordedEvent event) {
        var at = event.occurredAt().truncatedTo(ChronoUnit.MICROS);
        var facts = ChainHash.spell(event.facts());
        return entityManager
                        .createNativeQuery(postgres() ? ON_POSTGRES : ON_H2)
                        .setParameter(1, event.agencyId())
                        .setParameter(2, ChainHash.parts(Long.toString(event.agencyId())))
                        .setParameter(
                                3,
                                ChainHash.parts(
                                        at.toString(), event.actor(), event.operation(), event.subject(), facts))
                        .setParameter(4, at)
                        .setParameter(5, event.actor())
                        .setParameter(6, event.operation())
                        .setParameter(7, event.subject())
                        .setParameter(8, facts)
                        .executeUpdate()
                == 1;
    }

    /** The first entry of an agency: of two at the same moment one makes the head and the other finds it. */
    private void begin(long agencyId) {
        FirstKeyRepository.holdAgency(entityManager, agencyId);
        entityManager
                .createNativeQuery("""
                        insert into chain_head (agency_id, position, hash)
                        select cast(?1 as bigint), 0, cast(?2 as varchar)
                        where not exists (select 1 from chain_head where agency_id = ?1)""")
                .setParameter(1, agencyId)
                .setParameter(2, ChainHash.GENESIS)
                .executeUpdate();
    }

    private boolean postgres() {
        return settings.text(Setting.DB_URL).startsWith("jdbc:postgresql:");
    }
}
