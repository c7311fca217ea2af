package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

    static Stream<Arguments> thrown() {
        return Stream.of(
                Arguments.of("somebody saved first", new OptimisticLockException(), 409),
                Arguments.of("somebody took the same key", new SQLException("duplicate key", "23505"), 409),
                Arguments.of("two waited for each other", new SQLException("deadlock detected", "40P01"), 409),
                Arguments.of("the connection broke", new SQLException("broken"), 500),
                Arguments.of("a value is missing", new SQLException("null value", "23502"), 500));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("a form of text", new IllegalStateException("GRIZZLY0205: Post too large"), 413),
                Arguments.of("a form without boundary", broken(new IOException("no multipart boundary")), 400),
                Arguments.of("a form cut off", broken(new EOFException()), 400),
                Arguments.of(
                        "a form with a large file",
                        broken(new ServletException("The request's size exceeds the configured maximum (12582912)")),
                        413),
                Arguments.of("a fault of ours", new IllegalStateException("no such state"), 500));
    }

    private static Exception broken(Exception cause) {
        return new RuntimeException("Error in multipart initialization", cause);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void aFormThatCannotBeReadIsItsSendersFault(String what, Exception thrown, int status) {
        assertThat(Failure.of(new ServletException(thrown), false).status())
                .as(what)
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "22008"})
    void aSignOrDayThatNoDatabaseStoresIsItsSendersFault(String state) {
        var thrown = new EJBException(new IllegalStateException(new SQLException("not stored", state)));

        assertThat(Failure.of(thrown, false)).isEqualTo(Failure.of(400));
    }

    @Test
    void whatIsTooLargeNamesTheLimit() {
        var texts = Texts.in(Languages.INDONESIAN);
        var failure = Failure.tooLarge(FormSize.LARGEST);

        assertThat(texts.error(failure.code(), failure.parameters())).endsWith("paling banyak 2 MB.");
        assertThat(texts.error(failure.code(), Failure.of(413).parameters())).endsWith("paling banyak 12 MB.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("thrown")
    void aLostRaceIsNoFault(String what, Exception thrown, int status) {
        var wrapped = new EJBException(new IllegalStateException(thrown));

        assertThat(Failure.of(wrapped, true).status()).as(what).isEqualTo(status);
    }
}
