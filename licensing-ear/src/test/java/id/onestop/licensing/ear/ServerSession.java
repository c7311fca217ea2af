package id.onestop.licensing.ear;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Payara Server runs from the first test class that needs it until the last test is done. Must stand before ArquillianExtension. */
class ServerSession implements BeforeAllCallback {

    /** Closed by the root store. */
    private record Running() implements ExtensionContext.Store.CloseableResource, AutoCloseable {
        @Override
        public void close() {
            PayaraServer.stop();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(Running.class, key -> {
            PayaraServer.start();
            return new Running();
        });
    }
}
