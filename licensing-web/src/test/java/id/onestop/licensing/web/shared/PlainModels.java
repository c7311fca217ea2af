package id.onestop.licensing.web.shared;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Constructible;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.spi.OASFactoryResolver;
import org.jspecify.annotations.Nullable;

/** Models of MicroProfile OpenAPI that keep what they are given: the server brings its own, tests have none. */
final class PlainModels extends OASFactoryResolver {

    static void use() {
        OASFactoryResolver.setInstance(new PlainModels());
    }

    @Override
    public <T extends Constructible> T createObject(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Kept()));
    }

    private static final class Kept implements InvocationHandler {

        private final Map<String, Object> values = new LinkedHashMap<>();

        @Override
        public @Nullable Object invoke(Object self, Method method, Object @Nullable [] given) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(values, given);
            }
            var name = method.getName();
            if (name.equals("getOperations")) {
                return operations();
            }
            if (name.equals("setOperation") && given != null) {
                values.put(given[0].toString().toLowerCase(Locale.ROOT), given[1]);
                return null;
            }
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(self, method, given);
            }
            return kept(self, method, given == null ? new Object[0] : given);
        }

        private @Nullable Object kept(Object self, Method method, Object... given) {
            var name = method.getName();
            if (name.startsWith("get") && given.length == 0) {
                return values.get(key(name.substring(3)));
            }
            if (name.startsWith("set")) {
                values.put(key(name.substring(3)), given[0]);
                return null;
            }
            if (name.startsWith("add")) {
                add(key(name.substring(3)), given);
                return self;
            }
            if (name.startsWith("has") || name.startsWith("get")) {
                var found = map(key(name.substring(3))).get(given[0]);
                return name.startsWith("has") ? (Object) (found != null) : found;
            }
            throw new UnsupportedOperationException(method.toString());
        }

        /** A list or a map, as it is added to. */
        private void add(String key, Object... given) {
            if (given.length == 2) {
                map(key).put((String) given[0], given[1]);
            } else if (key.equals("scheme")) {
                map(key).put((String) given[0], List.of());
            } else {
                var list = new ArrayList<Object>();
                if (values.get(key) instanceof Collection<?> present) {
                    list.addAll(present);
                }
                list.add(given[0]);
                values.put(key, list);
            }
        }

        @SuppressWarnings("unchecked")
        private Map<String, Object> map(String key) {
            return (Map<String, Object>) values.computeIfAbsent(key, none -> new LinkedHashMap<String, Object>());
        }

        private Map<PathItem.HttpMethod, Object> operations() {
            var found = new LinkedHashMap<PathItem.HttpMethod, Object>();
            for (var verb : PathItem.HttpMethod.values()) {
                var operation = values.get(verb.name().toLowerCase(Locale.ROOT));
                if (operation != null) {
                    found.put(verb, operation);
                }
            }
            return found;
        }

        /** The same for one and for many. */
        private static String key(String name) {
            return name.toLowerCase(Locale.ROOT).replaceFirst("ies$", "y").replaceFirst("s$", "");
        }
    }
}
