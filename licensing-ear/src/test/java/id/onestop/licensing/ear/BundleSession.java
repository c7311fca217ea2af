package id.onestop.licensing.ear;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One demonstration on H2 for all tests that ask for a {@link Bundle}; it starts with the first and stops after the last. */
class BundleSession implements ParameterResolver {

    /** Closed by the root store. */
    private record Shared(Bundle bundle) implements ExtensionContext.Store.CloseableResource, AutoCloseable {
        @Override
        public void close() {
            bundle.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Bundle.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return bundle(context);
    }

    static Bundle bundle(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(
                        Shared.class, key -> new Shared(Bundle.demonstration("shared", Map.of())), Shared.class)
                .bundle();
    }
}
