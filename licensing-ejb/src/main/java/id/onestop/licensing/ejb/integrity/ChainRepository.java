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
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** So few facts are appended by one batch of the statement above; of more the hashes are counted here. */
    private static final int FEW = 16;

    private static final Pattern NAMED = Pattern.compile("\\?(\\d)");

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

    /** Facts of one agency, in their order: few in one batch, many with the head locked once and hundreds of entries at a time. */
    void appendAll(RecordedEvents many) {
        if (many.all().size() > FEW) {
            appendMany(many);
        } else if (many.all().size() == 1) {
            append(many.all().get(0));
        } else if (!many.all().isEmpty() && !movedAll(many.all())) {
            begin(many.agencyId());
            if (!movedAll(many.all())) {
                throw new IllegalStateException("no record chain for agency " + many.agencyId());
            }
        }
    }

    private void appendMany(RecordedEvents many) {
        long agency = many.agencyId();
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

    /** The same statement for each fact, all of them sent at once; each finds the head where the one before it left it. */
    private boolean movedAll(List<RecordedEvent> events) {
        var named = postgres() ? ON_POSTGRES : ON_H2;
        var order = NAMED.matcher(named)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
        int moved = RowsRepository.execute(
                entityManager, NAMED.matcher(named).replaceAll("?"), events, (statement, event) -> {
                    for (int i = 0; i < order.size(); i++) {
                        bind(statement, i + 1, order.get(i), event);
                    }
                });
        if (moved != 0 && moved != events.size()) {
            throw new IllegalStateException("chain entries written: " + moved + " of " + events.size());
        }
        return moved > 0;
    }

    private static void bind(PreparedStatement statement, int at, int value, RecordedEvent event) throws SQLException {
        var moment = event.occurredAt().truncatedTo(ChronoUnit.MICROS);
        var facts = ChainHash.spell(event.facts());
        switch (value) {
            case 1 -> statement.setLong(at, event.agencyId());
            case 2 -> statement.setString(at, ChainHash.parts(Long.toString(event.agencyId())));
            case 3 ->
                statement.setString(
                        at,
                        ChainHash.parts(moment.toString(), event.actor(), event.operation(), event.subject(), facts));
            case 4 -> RowsRepository.moment(statement, at, moment);
            case 5 -> statement.setString(at, event.actor());
            case 6 -> statement.setString(at, event.operation());
            case 7 -> statement.setString(at, event.subject());
            default -> statement.setString(at, facts);
        }
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
