package id.onestop.licensing.ejb.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.onestop.licensing.domain.application.RegisterEvidence;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterEntry;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import id.onestop.licensing.ejb.application.RegisterHealth.Health;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.Office;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known of registers comes from what is kept, not from what this node has asked. */
class RegisterHealthTest {

    private static final Instant TEN = Instant.parse("2031-03-03T03:00:00Z");

    private Office office;
    private String number;

    @BeforeEach
    void start() {
        office = Office.on(Engine.H2);
        number = office.submitted(office.applicant());
    }

    private void answered(int minute, RegisterEntry... entries) {
        office.server.work(em -> {
            var application = office.application(number);
            em.persist(RegisterEvidence.of(
                    application,
                    SnapshotJson.write(new RegisterSnapshot(List.of(entries))),
                    TEN.plusSeconds(60L * minute)));
            return 0;
        });
    }

    private static RegisterEntry silent(Register register, int minute) {
        return RegisterEntry.unavailable(register, TEN.plusSeconds(60L * minute));
    }

    private static RegisterEntry spoke(Register register, int minute) {
        return RegisterEntry.notFound(register, TEN.plusSeconds(60L * minute));
    }

    private Stream<Health> health() {
        return office.server.work(em -> office.server.bean(RegisterHealth.class).of(office.agency)).stream();
    }

    @Test
    void aRegisterIsSilentSinceTheFirstQuestionThatItDidNotAnswer() {
        answered(1, spoke(Register.MPPD, 1), silent(Register.SISDMK, 1));
        answered(2, silent(Register.MPPD, 2), silent(Register.SISDMK, 2));
        answered(3, silent(Register.MPPD, 3), spoke(Register.SISDMK, 3));

        assertThat(health().filter(one -> one.register() != Register.SATU_SEHAT))
                .extracting(Health::register, Health::askedAt, Health::silentSince)
                .containsExactly(
                        tuple(Register.MPPD, TEN.plusSeconds(180), TEN.plusSeconds(120)),
                        tuple(Register.SISDMK, TEN.plusSeconds(180), null));
    }

    @Test
    void noMoreThanTheLastAnswersAreRead() {
        for (int minute = 100; minute < 150; minute++) {
            answered(minute, silent(Register.MPPD, minute));
        }

        assertThat(health().filter(one -> one.register() == Register.MPPD))
                .singleElement()
                .extracting(Health::silentSince)
                .isEqualTo(TEN.plusSeconds(60 * 120));
    }
}
