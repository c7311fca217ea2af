package id.onestop.licensing.ear;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One demonstration on PostgreSQL for all tests that ask for an {@link OnPostgres}; it stops after the last. */
class PostgresSession implements ParameterResolver {

    /** The bundle and its database; closed by the root store. */
    record OnPostgres(EmbeddedPostgres server, PostgresLogins logins, Bundle bundle)
            implements ExtensionContext.Store.CloseableResource, AutoCloseable {

        static OnPostgres start() {
            EmbeddedPostgres server = null;
            try {
                server = EmbeddedPostgres.start();
                var logins = PostgresLogins.of(server);
                return new OnPostgres(server, logins, Bundle.demonstration("postgres", logins.settings()));
            } catch (IOException | SQLException failed) {
                stop(server);
                throw new IllegalStateException(failed);
            } catch (RuntimeException | Error failed) {
                stop(server);
                throw failed;
            }
        }

        /** Everything in the database, as only its superuser sees it. */
        Records records() {
            return new Records(server.getDatabase("postgres", "licensing"));
        }

        @Override
        public void close() {
            bundle.close();
            stop(server);
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                if (server != null) {
                    server.close();
                }
            } catch (IOException stubborn) {
                throw new UncheckedIOException(stubborn);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == OnPostgres.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(OnPostgres.class, key -> OnPostgres.start(), OnPostgres.class);
    }
}
