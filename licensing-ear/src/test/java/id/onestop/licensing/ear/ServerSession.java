package id.onestop.licensing.ear;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Payara Server runs from the first test class that needs it until the last test is done. Must stand before ArquillianExtension. */
class ServerSession implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(PayaraServer.class, key -> {
            PayaraServer.start();
            return (ExtensionContext.Store.CloseableResource) PayaraServer::stop;
        });
    }
}
