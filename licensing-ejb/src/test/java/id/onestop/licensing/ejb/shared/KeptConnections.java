package id.onestop.licensing.ejb.shared;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Gives connections out again, as the server's pool does: opening one takes longer than most of what a test does with it. */
final class KeptConnections implements AutoCloseable {

    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    DataSource around(DataSource source) {
        return proxy(
                DataSource.class,
                (self, method, arguments) ->
                        method.getName().equals("getConnection") ? lent(source) : call(source, method, arguments));
    }

    private Connection lent(DataSource source) throws SQLException {
        var known = idle.poll();
        var connection = known == null || known.isClosed() ? source.getConnection() : known;
        var back = new AtomicBoolean();
        return proxy(Connection.class, (self, method, arguments) -> {
            if (!method.getName().equals("close")) {
                return call(connection, method, arguments);
            }
            if (back.compareAndSet(false, true)) {
                keep(connection);
            }
            return null;
        });
    }

    private void keep(Connection connection) throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        idle.add(connection);
    }

    @Override
    public void close() throws SQLException {
        for (var one = idle.poll(); one != null; one = idle.poll()) {
            one.close();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(KeptConnections.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
