package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EscalationOnPostgresTest extends EscalationJourney {

    EscalationOnPostgresTest() {
        super(Engine.POSTGRESQL);
    }

    @Test
    void dueStepsAreFoundInOrderByTheIndexAlone() {
        String plan = office.server.work(em -> {
            // a small table would be read as a whole
            em.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            List<?> lines = em.createNativeQuery(
                            "explain (costs off) select * from work_item where next_rung_at between '2000-01-01' and now()"
                                    + " order by next_rung_at limit 500 for update skip locked")
                    .getResultList();
            return lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
        });
        assertThat(plan)
                .contains("Index Scan using ix_work_item_next_rung")
                .contains("Index Cond: ((next_rung_at >=")
                .doesNotContain("Sort", "Seq Scan");
    }
}
