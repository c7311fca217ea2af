package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {

    static Stream<Arguments> thrown() {
        return Stream.of(
                Arguments.of("somebody saved first", new OptimisticLockException(), 409),
                Arguments.of("somebody took the same key", new SQLException("duplicate key", "23505"), 409),
                Arguments.of("two waited for each other", new SQLException("deadlock detected", "40P01"), 409),
                Arguments.of("the connection broke", new SQLException("broken"), 500),
                Arguments.of("a value is missing", new SQLException("null value", "23502"), 500));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("thrown")
    void aLostRaceIsNoFault(String what, Exception thrown, int status) {
        var wrapped = new EJBException(new IllegalStateException(thrown));

        assertThat(Failure.of(wrapped, true).status()).as(what).isEqualTo(status);
    }
}
