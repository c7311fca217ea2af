package id.onestop.licensing.ear;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test that asks for one a {@link Page} of its own (Indonesian, 1280 by 900, base address of the shared
 * {@link Bundle}); a failed test leaves {@code target/screenshots/<class>.<method>.png}. A test that needs two people asks
 * for the {@link Browser}, which all tests share.
 */
class BrowserSession implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(BrowserSession.class);

    /** Closed by the root store. */
    private record Shared(Playwright playwright, Browser browser)
            implements ExtensionContext.Store.CloseableResource, AutoCloseable {

        static Shared start() {
            Playwright playwright = Playwright.create();
            var options = new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of("--no-sandbox"));
            return new Shared(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    private static Path executable() {
        List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no Chromium on the PATH: run config/verify, it says what to install"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Shared.class, key -> Shared.start(), Shared.class)
                .browser();
        if (parameter.getParameter().getType() == Browser.class) {
            return browser;
        }
        Page page = browser.newContext(options(context)).newPage();
        context.getStore(OWN).put(Page.class, page);
        return page;
    }

    /** How a person here looks at the product; other contexts of the same test take these as well. */
    static Browser.NewContextOptions options(ExtensionContext context) {
        return new Browser.NewContextOptions()
                .setBaseURL(BundleSession.bundle(context).address())
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta")
                .setViewportSize(1280, 900);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Page page = context.getStore(OWN).remove(Page.class, Page.class);
        if (page == null) {
            return;
        }
        try (BrowserContext window = page.context()) {
            if (context.getExecutionException().isPresent()) {
                String name = context.getRequiredTestClass().getSimpleName() + "."
                        + context.getRequiredTestMethod().getName();
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Bundle.TARGET.resolve("screenshots").resolve(name + ".png")));
            }
        }
    }
}
