package id.onestop.licensing.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The runnable bundle as a child process; gone when closed, and gone when this JVM ends in any orderly way. */
final class Bundle implements Endpoint, AutoCloseable {

    static final Path TARGET = Path.of(System.getProperty("licensing.target"));

    /** Which of the JVMs that share the tests this is, as {@code fork1}; each has servers of its own. */
    private static final String FORK = System.getProperty("licensing.fork", "fork1");

    /** Longer than a licence is valid, so that it may be renewed at once: a person has few places and tests ask often. */
    private static final String ALL_OF_IT = "72";

    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final Process process;
    private final Thread hook;
    private final int port;
    private final Path data;
    private final Path log;

    private Bundle(int port, Path data, Path log, Process process) {
        this.port = port;
        this.data = data;
        this.log = log;
        this.process = process;
        this.hook = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The demonstration on a free port, as soon as it is ready; what it prints goes to {@code target/it-<name>-<fork>.log}. */
    static Bundle demonstration(String name, Map<String, String> settings) {
        Bundle bundle = launch(name, settings, "--demo");
        try {
            bundle.awaitReady("/health/ready");
            return bundle;
        } catch (RuntimeException | Error failed) {
            bundle.close();
            throw failed;
        }
    }

    /** Only starts the process; settings win over the port and data folder chosen here. */
    static Bundle launch(String name, Map<String, String> settings, String... arguments) {
        var environment = new HashMap<>(Map.of(
                "LICENSING_PORT",
                Integer.toString(freePort()),
                "LICENSING_DATA",
                Scratch.folder(name).toString(),
                "LICENSING_FACILITY_PER_MINUTE",
                "600",
                "LICENSING_VERIFICATION_PER_MINUTE",
                "120",
                "LICENSING_TRACKING_PER_MINUTE",
                "120",
                "LICENSING_RENEWAL_MONTHS",
                ALL_OF_IT,
                "LICENSING_DEMO_FILES",
                "false"));
        environment.putAll(settings);
        Path log = TARGET.resolve("it-" + name + "-" + FORK + ".log");
        var builder =
                new ProcessBuilder(command(arguments)).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            return new Bundle(
                    Integer.parseInt(environment.get("LICENSING_PORT")),
                    Path.of(environment.get("LICENSING_DATA")),
                    log,
                    builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A build in the background of a shell ignores the interrupt signal and hands that on; {@code env} takes it back. */
    private static List<String> command(String... arguments) {
        var command = new ArrayList<>(
                Files.isExecutable(Path.of("/usr/bin/env"))
                                && System.getProperty("os.name").equals("Linux")
                        ? List.of("/usr/bin/env", "--default-signal=INT")
                        : List.<String>of());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // with one compiler alone the JVM keeps 48 MB for code, in which the product does not fit
                "-XX:ReservedCodeCacheSize=240m",
                "-jar",
                TARGET.resolve("bundle/licensing-launcher.jar").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Waits until the path answers 200 and the launcher has said its last line. */
    void awaitReady(String path) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!(answers(path) && output().contains("Licensing runs at"))) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the bundle ended with " + process.exitValue() + ", see " + log);
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the bundle was not ready within " + PATIENCE + ", see " + log);
            }
            awaitEnd(Duration.ofMillis(250));
        }
    }

    private boolean answers(String path) {
        try {
            return send(request(path).GET()).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    Path data() {
        return data;
    }

    Path log() {
        return log;
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sends a signal by name, as a terminal or the system does. */
    void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The exit code, or a failure if the process still runs after that time. */
    int exitCode(Duration patience) {
        if (!awaitEnd(patience)) {
            throw new IllegalStateException("the bundle still runs after " + patience + ", see " + log);
        }
        return process.exitValue();
    }

    /** Asks again and again until it is so; the last failure is the test's. */
    void await(Duration patience, BooleanSupplier so) {
        long end = System.nanoTime() + patience.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not so within " + patience + ", see " + log);
            }
            awaitEnd(Duration.ofMillis(250));
        }
    }

    private boolean awaitEnd(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!awaitEnd(Duration.ofSeconds(20))) {
            process.destroyForcibly();
        }
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
