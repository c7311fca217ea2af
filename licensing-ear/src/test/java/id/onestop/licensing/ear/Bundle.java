package id.onestop.licensing.ear;

import java.io.*;
import java.net.*;
import java.net.http.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.TimeUnit;

/** The runnable bundle as a child process; gone when closed, and gone when this JVM ends in any orderly way. */
final class Bundle implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final Process process;
    private final Thread hook;
    final int port;
    final Path log;

    static int freePort() {
        try (var s = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return s.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Bundle(String name, Map<String, String> settings) throws IOException, InterruptedException {
        port = freePort();
        Path target = Path.of(System.getProperty("licensing.target"));
        log = target.resolve("it-" + name + ".log");
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                target.resolve("bundle/licensing-launcher.jar").toString());
        builder.environment().putAll(settings);
        builder.environment().put("LICENSING_PORT", "" + port);
        builder.environment()
                .putIfAbsent("LICENSING_DATA", target.resolve("it-data-" + name).toString());
        process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        hook = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            await(Duration.ofSeconds(180));
        } catch (RuntimeException | Error | IOException | InterruptedException e) {
            close();
            throw e;
        }
    }

    private void await(Duration patience) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive())
                throw new IllegalStateException("the bundle ended with " + process.exitValue() + ", see " + log);
            try {
                if (get("/api/licences/1").statusCode() == 200) return;
            } catch (IOException notYet) {
                /* still starting */
            }
            process.waitFor(250, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("the bundle did not answer within " + patience + ", see " + log);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
        if (headers.length > 0) request.headers(headers);
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
