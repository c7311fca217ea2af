package id.onestop.licensing.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.*;
import java.time.Duration;
import java.time.Instant;
import java.util.*;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The unpacked Payara Server in target, its shipped domain moved to free loopback ports; one per test run. */
final class PayaraServer {
    static final String READY = "licensing.server.http";
    private static final Path TARGET = Path.of(System.getProperty("licensing.target"));
    private static final Path GLASSFISH = TARGET.resolve("payara6/glassfish");
    private static final Path DOMAIN = GLASSFISH.resolve("domains/domain1");

    private PayaraServer() {}

    static void start() {
        try {
            startOrThrow();
        } catch (IOException | InterruptedException e) {
            killLeftOver();
            throw new IllegalStateException(e);
        }
    }

    private static void startOrThrow() throws IOException, InterruptedException {
        killLeftOver();
        Path xml = DOMAIN.resolve("config/domain.xml"), pristine = DOMAIN.resolve("config/domain.xml.shipped");
        if (Files.notExists(pristine)) Files.copy(xml, pristine);
        String text = Files.readString(pristine);
        Map<String, Integer> ports = new HashMap<>();
        for (String shipped : List.of("8080", "8181", "4848", "7676", "3700", "3820", "3920", "8686", "6666", "9009")) {
            int free = Bundle.freePort();
            ports.put(shipped, free);
            text = text.replaceAll("(?<![0-9])" + Pattern.quote(shipped) + "(?![0-9])", "" + free);
        }
        text = text.replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                .replace("\"0.0.0.0\"", "\"127.0.0.1\"");
        Files.writeString(xml, text);
        Runtime.getRuntime().addShutdownHook(new Thread(PayaraServer::killLeftOver));
        asadmin(Map.of("LICENSING_DATA", TARGET.resolve("it-data-server").toString()), "start-domain", "domain1");
        asadmin(
                Map.of(),
                "--port",
                "" + ports.get("4848"),
                "multimode",
                "--file",
                System.getProperty("licensing.config") + "/payara/server.asadmin");
        System.setProperty("payara.adminPort", "" + ports.get("4848"));
        System.setProperty(READY, "http://127.0.0.1:" + ports.get("8080"));
    }

    static void stop() {
        try {
            asadmin(Map.of(), "stop-domain", "--kill", "domain1");
        } catch (IOException | InterruptedException e) {
            killLeftOver();
        }
    }

    /** A domain that an earlier, interrupted run left in this very folder (the server writes its pid right after it starts). */
    static void killLeftOver() {
        Path file = DOMAIN.resolve("config/pid");
        try {
            if (Files.notExists(file)) return;
            Instant written = Files.getLastModifiedTime(file).toInstant();
            ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                    .filter(p -> p.info().command().orElse("").endsWith("java"))
                    .filter(p -> p.info()
                            .startInstant()
                            .map(at -> Duration.between(at, written).abs().toSeconds() < 60)
                            .orElse(false))
                    .ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void asadmin(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                GLASSFISH.resolve("lib/client/appserver-cli.jar").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        TARGET.resolve("it-asadmin.log").toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        Process p = builder.start();
        if (!p.waitFor(180, TimeUnit.SECONDS)) {
            p.destroyForcibly();
            throw new IOException("asadmin took too long: " + List.of(arguments));
        }
        if (p.exitValue() != 0)
            throw new IOException("asadmin " + List.of(arguments) + " ended with " + p.exitValue() + ", see "
                    + TARGET.resolve("it-asadmin.log"));
    }
}
