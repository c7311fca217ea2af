package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.Database;
import id.onestop.licensing.domain.shared.DomainEvent;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The beans of the product wired by hand on a real database: one call is one transaction, and row security is entered as the
 * interceptor does it.
 */
public final class TestServer implements AutoCloseable {

    /** Odd parts of a second, so that what a database rounds shows. */
    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00.123456789Z");

    private final Database target;
    private final MemoryDatabase database;
    private final Map<Class<?>, Object> beans = new ConcurrentHashMap<>();
    private final ThreadLocal<Deque<Transaction>> transactions = ThreadLocal.withInitial(ArrayDeque::new);
    private final ThreadLocal<@Nullable Caller> caller = new ThreadLocal<>();
    private final Map<Setting, String> settings = new ConcurrentHashMap<>();
    private final MovingClock clock = new MovingClock();
    private List<Observer> observers = List.of();

    public TestServer(Database target) {
        this.target = target;
        database = MemoryDatabase.open(target);
        bind(Clock.class, clock);
        bind(CurrentCaller.class, (CurrentCaller) () -> Optional.ofNullable(caller.get()));
        set(Setting.DB_URL, target.url());
        bind(Settings.class, Settings.of(settings));
        bind(SecretBox.class, SecretBoxes.with("an identity key that is long enough"));
        bind(RowSecurity.class, make(RowSecurityRepository.class));
        bind(Event.class, proxy(Event.class, (method, arguments) -> {
            observers.forEach(observer -> observer.tell(arguments[0]));
            return null;
        }));
        bind(DomainEvents.class, new DomainEvents() {
            @Override
            public void publish(DomainEvent event) {
                observers.forEach(observer -> observer.tell(event));
            }
        });
    }

    public <T> void bind(Class<T> type, T bean) {
        beans.put(type, bean);
    }

    /** Another value of a setting, from now on. */
    public void set(Setting setting, String value) {
        settings.put(setting, value);
    }

    /** Puts another bean where one bean needs this type. */
    public synchronized <T> void rebind(Class<T> type, T bean, Class<?> user) {
        bind(type, bean);
        beans.remove(user);
    }

    /** The beans whose observers hear events, in the order of their priorities. */
    public void observe(Class<?>... types) {
        observers = Arrays.stream(types)
                .flatMap(type -> Observer.of(bean(type)))
                .sorted(Comparator.comparingInt(Observer::priority))
                .toList();
    }

    /** The one bean of a type, with everything that it needs. */
    public synchronized <T> T bean(Class<T> type) {
        var known = beans.get(type);
        if (known == null) {
            known = type.isInterface() ? silent(type) : make(type);
            beans.put(type, known);
        }
        return type.cast(known);
    }

    public Instant now() {
        return clock.now;
    }

    public void setClock(Instant to) {
        clock.now = to;
    }

    public void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    /** One use case of a caller in one transaction. */
    public <S, T> T call(Caller by, Class<S> service, Function<S, T> use) {
        caller.set(by);
        try {
            return inTransaction(() -> {
                bean(RowSecurity.class).enter(by);
                return use.apply(bean(service));
            });
        } finally {
            caller.remove();
        }
    }

    public <S> void run(Caller by, Class<S> service, Consumer<S> use) {
        call(by, service, bean -> {
            use.accept(bean);
            return true;
        });
    }

    /** A statement past the product, of whoever owns the schema. */
    public void tamper(String sql, Object... values) {
        try (var connection = DriverManager.getConnection(target.url(), target.owner(), target.ownerPassword());
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Work without a caller, on all rows. */
    public <T> T work(Function<EntityManager, T> use) {
        return inTransaction(() -> {
            bean(RowSecurity.class).enterWorker();
            return use.apply(open().element().entityManager());
        });
    }

    /** A transaction of its own, whatever is open; rolled back on an exception. */
    public <T> T inTransaction(Supplier<T> use) {
        var entityManager = database.entityManager();
        open().push(new Transaction(entityManager, new HashMap<>()));
        entityManager.getTransaction().begin();
        try {
            T result = use.get();
            entityManager.getTransaction().commit();
            return result;
        } finally {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.close();
            open().pop();
        }
    }

    /** The SQL that this thread executed since it was last asked. */
    public List<String> executed() {
        return database.executed();
    }

    private Deque<Transaction> open() {
        return transactions.get();
    }

    private <T> T make(Class<T> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T made = constructor.newInstance();
            beans.put(type, made);
            for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
                for (Field field : level.getDeclaredFields()) {
                    fill(made, field);
                }
            }
            return made;
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(type.getName(), wrong);
        }
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        Object value = null;
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            value = proxy(
                    EntityManager.class,
                    (method, arguments) -> method.invoke(open().element().entityManager(), arguments));
        } else if (field.isAnnotationPresent(Resource.class)) {
            value = proxy(field.getType(), this::resource);
        } else if (field.isAnnotationPresent(Inject.class)) {
            value = bean(field.getType());
        }
        if (value != null && !Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            field.set(bean, value);
        }
    }

    private @Nullable Object resource(Method method, Object[] arguments) {
        var kept = open().element().resources();
        return method.getName().equals("putResource") ? kept.put(arguments[0], arguments[1]) : kept.get(arguments[0]);
    }

    /** What lies outside the core says nothing. */
    private static <T> T silent(Class<T> type) {
        return proxy(type, (method, arguments) -> null);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                TestServer.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return answer.to(method, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    @Override
    public void close() {
        database.close();
    }

    /** What a proxy does. */
    private interface Answer {
        @Nullable
        Object to(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private record Transaction(EntityManager entityManager, Map<Object, Object> resources) {}

    /** A method that hears events. */
    private record Observer(Object bean, Method method, int priority) {

        private static final int USUAL = 2_500;

        static Stream<Observer> of(Object bean) {
            return Arrays.stream(bean.getClass().getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 1
                            && method.getParameters()[0].isAnnotationPresent(Observes.class))
                    .map(method -> {
                        method.setAccessible(true);
                        var said = method.getParameters()[0].getAnnotation(Priority.class);
                        return new Observer(bean, method, said == null ? USUAL : said.value());
                    });
        }

        void tell(Object event) {
            if (!method.getParameterTypes()[0].isInstance(event)) {
                return;
            }
            try {
                method.invoke(bean, event);
            } catch (InvocationTargetException refused) {
                if (refused.getCause() instanceof RuntimeException unchecked) {
                    throw unchecked;
                }
                throw new IllegalStateException(refused.getCause());
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
        }
    }

    /** A clock that stands still until it is moved. */
    private static final class MovingClock extends Clock {

        private volatile Instant now = MONDAY_0900;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
