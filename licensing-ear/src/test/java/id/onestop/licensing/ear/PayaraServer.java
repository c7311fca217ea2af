package id.onestop.licensing.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The unpacked Payara Server in target, its shipped domain moved to free loopback ports; one per test run. */
final class PayaraServer {

    private static final Path GLASSFISH = Bundle.TARGET.resolve("payara6/glassfish");
    private static final Path DOMAIN = GLASSFISH.resolve("domains/domain1");
    private static final Path LOG = Bundle.TARGET.resolve("it-asadmin.log");
    private static final String ADDRESS = "licensing.server.address";

    private PayaraServer() {}

    /** Where the server listens; only known while it runs. */
    static String address() {
        return System.getProperty(ADDRESS);
    }

    static void start() {
        killLeftOver();
        try {
            Map<String, Integer> ports = moveDomain();
            Runtime.getRuntime().addShutdownHook(new Thread(PayaraServer::killLeftOver));
            String config = System.getProperty("licensing.config");
            asadmin(
                    Map.of(
                            "LICENSING_DEMO_FILES",
                            "false",
                            "LICENSING_PROFILE",
                            "demonstration",
                            "LICENSING_DATA",
                            Scratch.folder("server").toString(),
                            "LICENSING_CONFIG",
                            config),
                    "start-domain",
                    "domain1");
            String admin = Integer.toString(ports.get("4848"));
            asadmin(Map.of(), "--port", admin, "multimode", "--file", config + "/payara/server.asadmin");
            System.setProperty("payara.adminPort", admin);
            System.setProperty(ADDRESS, "http://127.0.0.1:" + ports.get("8080"));
        } catch (IOException failed) {
            killLeftOver();
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, Integer> moveDomain() throws IOException {
        Path xml = DOMAIN.resolve("config/domain.xml");
        Path shipped = DOMAIN.resolve("config/domain.xml.shipped");
        if (Files.notExists(shipped)) {
            Files.copy(xml, shipped);
        }
        String text = Files.readString(shipped);
        Map<String, Integer> ports = new HashMap<>();
        for (String port : List.of("8080", "8181", "4848", "7676", "3700", "3820", "3920", "8686", "6666", "9009")) {
            int free = Bundle.freePort();
            ports.put(port, free);
            text = text.replaceAll("(?<![0-9])" + Pattern.quote(port) + "(?![0-9])", Integer.toString(free));
        }
        text = text.replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                .replace("\"0.0.0.0\"", "\"127.0.0.1\"");
        Files.writeString(xml, text);
        return ports;
    }

    static void stop() {
        try {
            asadmin(Map.of(), "stop-domain", "--kill", "domain1");
        } catch (IOException stubborn) {
            killLeftOver();
        }
    }

    /** A domain that an earlier, interrupted run left in this very folder (the server writes its pid right after it starts). */
    private static void killLeftOver() {
        Path file = DOMAIN.resolve("config/pid");
        if (Files.notExists(file)) {
            return;
        }
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                    .filter(process -> startedAbout(written, process.info()))
                    .ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean startedAbout(Instant moment, ProcessHandle.Info process) {
        return process.command().orElse("").endsWith("java")
                && process.startInstant()
                        .map(start -> Duration.between(start, moment).abs().toSeconds() < 60)
                        .orElse(false);
    }

    private static void asadmin(Map<String, String> environment, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                GLASSFISH.resolve("lib/client/appserver-cli.jar").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            if (!process.waitFor(240, TimeUnit.SECONDS)) {
                throw new IOException("asadmin took too long: " + List.of(arguments));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new IOException(
                    "asadmin %s ended with %d, see %s".formatted(List.of(arguments), process.exitValue(), LOG));
        }
    }
}
