package id.onestop.licensing.ejb.shared;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Notes what goes over the wire, thread by thread: one JDBC execution is one, a batch too; begin, commit and what only sets
 * something for the transaction are none (decision Count-SQL).
 */
final class CountingSource {

    private final ThreadLocal<List<String>> executed = ThreadLocal.withInitial(ArrayList::new);

    DataSource around(DataSource source) {
        return wrap(
                DataSource.class,
                source,
                (method, arguments, result) ->
                        result instanceof Connection connection ? connection(connection) : result);
    }

    /** The SQL of this thread since it was last asked. */
    List<String> drain() {
        var all = List.copyOf(executed.get());
        executed.get().clear();
        return all;
    }

    private Connection connection(Connection connection) {
        return wrap(Connection.class, connection, (method, arguments, result) -> {
            if (result instanceof PreparedStatement prepared) {
                return statement(PreparedStatement.class, prepared, (String) arguments[0]);
            }
            return result instanceof Statement plain ? statement(Statement.class, plain, "") : result;
        });
    }

    private <S extends Statement> S statement(Class<S> type, S statement, String prepared) {
        return wrap(type, statement, (method, arguments, result) -> {
            if (method.startsWith("execute")) {
                note(arguments != null && arguments[0] instanceof String sql ? sql : prepared);
            }
            return result;
        });
    }

    private void note(String sql) {
        var start = sql.strip().toLowerCase(Locale.ROOT);
        if (!start.startsWith("set ") && !start.startsWith("select set_config")) {
            executed.get().add(sql.strip());
        }
    }

    private static <T> T wrap(Class<T> type, T target, After after) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                return after.came(method.getName(), arguments, method.invoke(target, arguments));
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(CountingSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** What happens to the result of a call. */
    private interface After {
        @Nullable
        Object came(String method, Object @Nullable [] arguments, @Nullable Object result);
    }
}
