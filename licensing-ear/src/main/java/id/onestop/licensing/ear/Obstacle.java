package id.onestop.licensing.ear;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What can stand in the way of a start, each as one sentence with its cure. */
final class Obstacle {

    /** A run that was just stopped holds its port and its database for about two more seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** Megabytes of compiled code: some 60 are in use after every page was seen once. */
    private static final long LEAST_CODE = 120;

    private static final long MEGABYTE = 1024L * 1024;

    private Obstacle() {}

    /** A JVM that runs out of this space goes on with classes that are broken for good, so it does not begin. */
    static Optional<String> codeCache() {
        long megabytes = ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().startsWith("Code"))
                        .mapToLong(pool -> pool.getUsage().getMax())
                        .sum()
                / MEGABYTE;
        return megabytes >= LEAST_CODE || megabytes <= 0
                ? Optional.empty()
                : Optional.of(
                        "Java keeps %d MB for compiled code, and Licensing needs %d: take away the option that lowers it, or add -XX:ReservedCodeCacheSize=240m."
                                .formatted(megabytes, LEAST_CODE));
    }

    static Optional<String> port(int port) {
        return soon(() -> portIsFree(port))
                ? Optional.empty()
                : Optional.of(
                        "Port %d on 127.0.0.1 is in use: stop the program that uses it, or choose another with LICENSING_PORT=%d."
                                .formatted(port, port == 65_535 ? port - 1 : port + 1));
    }

    static Optional<String> folder(Path data) {
        try {
            Files.createDirectories(data);
            return Files.isWritable(data)
                    ? Optional.empty()
                    : Optional.of("The data folder %s cannot be written to: name another with LICENSING_DATA."
                            .formatted(data));
        } catch (IOException refused) {
            return Optional.of("The data folder %s cannot be made: name another with LICENSING_DATA.".formatted(data));
        }
    }

    static Optional<String> database(Path file) {
        if (Files.exists(file) && !(Files.isReadable(file) && Files.isWritable(file))) {
            return Optional.of(
                    "The database %s cannot be written to: give it to the user who starts this, or name another folder with LICENSING_DATA."
                            .formatted(file));
        }
        return Files.notExists(file) || soon(() -> databaseIsFree(file))
                ? Optional.empty()
                : Optional.of(
                        "The database %s is in use by another process: stop it, or name another folder with LICENSING_DATA."
                                .formatted(file));
    }

    private static boolean soon(BooleanSupplier free) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!free.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
        return true;
    }

    private static boolean portIsFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** H2 locks the whole file while it is open. */
    private static boolean databaseIsFree(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
