package id.onestop.licensing.ear;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Starts Payara Micro with the complete WAR that lies beside this jar: loopback only, data in one folder, and one sentence for
 * whatever is in the way.
 */
public final class Launcher {

    private static final String USAGE = "Usage: java -jar licensing-launcher.jar [--demo]";

    private Launcher() {}

    public static void main(String[] arguments) throws URISyntaxException, IOException {
        long started = System.nanoTime();
        if (!Set.of("--demo").containsAll(List.of(arguments))) {
            refuse(64, USAGE);
        }
        boolean demonstration = arguments.length > 0;
        Path home = Path.of(Launcher.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolveSibling("");
        int port = port();
        Path data = Path.of(setting("licensing.data", "data")).toAbsolutePath().normalize();
        Path config = Path.of(setting("licensing.config", home.resolve("config").toString()))
                .toAbsolutePath()
                .normalize();
        check(port, data, config);
        configure(port, data, config, demonstration);
        startServer(home, port);
        List<String> people = demonstration ? SignIns.of(config.resolve("demo/people.yaml")) : List.of();
        greet(port, data, Duration.ofNanos(System.nanoTime() - started), people);
    }

    private static int port() {
        String text = setting("licensing.port", "8080");
        int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65_535) {
            refuse(3, "LICENSING_PORT must be a number from 1 to 65535, not '" + text + "'.");
        }
        return port;
    }

    private static void check(int port, Path data, Path config) {
        Obstacle.codeCache().ifPresent(sentence -> refuse(6, sentence));
        Obstacle.port(port).ifPresent(sentence -> refuse(3, sentence));
        Obstacle.folder(data).ifPresent(sentence -> refuse(4, sentence));
        if (setting("licensing.db.url", "").isEmpty()) {
            Obstacle.database(data.resolve("licensing.mv.db")).ifPresent(sentence -> refuse(4, sentence));
        }
        if (!Files.isDirectory(config)) {
            refuse(5, "The folder " + config + " is not there: name the folder with the agencies in LICENSING_CONFIG.");
        }
    }

    private static void configure(int port, Path data, Path config, boolean demonstration) {
        System.setProperty("licensing.data", data.toString());
        System.setProperty("licensing.config", config.toString());
        System.setProperty("licensing.public-address", setting("licensing.public-address", address(port)));
        if (demonstration) {
            System.setProperty("licensing.profile", "demonstration");
        }
    }

    private static void startServer(Path home, int port) {
        try {
            PayaraMicro.main(new String[] {
                "--deploy",
                home.resolve("licensing.war").toString(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(port),
                "--nocluster",
                "--disablephonehome",
                "--prebootcommandfile",
                home.resolve("micro-preboot.asadmin").toString()
            });
            if (PayaraMicro.getInstance()
                    .getRuntime()
                    .getLocalDescriptor()
                    .getDeployedApplications()
                    .isEmpty()) {
                refuse(1, notDeployed());
            }
        } catch (Exception unexpected) {
            refuse(1, "The server did not start: " + unexpected);
        }
    }

    /** The application leaves its reason in a system property, for it shares no class with the launcher. */
    private static String notDeployed() {
        return System.getProperty(
                "licensing.refusal", "Licensing could not be deployed: the reason stands further up in this output.");
    }

    private static void greet(int port, Path data, Duration took, List<String> people) {
        var text = new StringBuilder("%n  Licensing runs at %s/  (started in %d s, data in %s, Ctrl-C stops)%n"
                .formatted(address(port), took.toSeconds(), data));
        if (!people.isEmpty()) {
            text.append("%n  Demonstration sign-ins:%n".formatted());
            people.forEach(person -> text.append("    %s%n".formatted(person)));
        }
        System.out.println(text);
    }

    private static String address(int port) {
        return "http://127.0.0.1:" + port;
    }

    private static void refuse(int status, String sentence) {
        System.err.println();
        System.err.println(sentence);
        System.exit(status);
    }

    private static String setting(String key, String otherwise) {
        String variable = key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
        @Nullable String value = System.getProperty(key, System.getenv(variable));
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
