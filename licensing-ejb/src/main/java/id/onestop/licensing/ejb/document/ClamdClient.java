package id.onestop.licensing.ejb.document;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One conversation with clamd over TCP: {@code zINSTREAM}, the content in counted chunks, one answer.
 *
 * @param patience for the whole conversation; a scanner that stops reading is cut off as well
 */
record ClamdClient(String host, int port, Duration connectTimeout, Duration patience) {

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final String CLEAN = "OK";
    private static final String FOUND = " FOUND";

    /** Takes {@code host:port}; the port may be left out (3310). */
    static ClamdClient of(String address, Duration connectTimeout, Duration patience) {
        int colon = address.lastIndexOf(':');
        String host = colon < 0 ? address : address.substring(0, colon);
        int port =
                colon < 0 ? 3310 : Integer.parseInt(address.substring(colon + 1).strip());
        return new ClamdClient(host.strip(), port, connectTimeout, patience);
    }

    Optional<String> scan(Path file) throws ScannerUnavailable {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) connectTimeout.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            var cutOff = CompletableFuture.runAsync(
                    () -> close(socket), CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
            try {
                send(socket, file);
                return understand(answer(socket.getInputStream()));
            } finally {
                cutOff.cancel(false);
            }
        } catch (IOException noAnswer) {
            throw new ScannerUnavailable("no answer from the virus scanner", noAnswer);
        }
    }

    private static void send(Socket socket, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK + 4));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read > 0; read = content.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
            out.writeInt(0);
            out.flush();
        }
    }

    private static String answer(InputStream in) throws IOException {
        byte[] answer = in.readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
    }

    private static Optional<String> understand(String answer) throws ScannerUnavailable {
        String verdict = answer.startsWith("stream: ") ? answer.substring("stream: ".length()) : answer;
        if (verdict.equals(CLEAN)) {
            return Optional.empty();
        }
        if (verdict.endsWith(FOUND)) {
            return Optional.of(verdict.substring(0, verdict.length() - FOUND.length()));
        }
        throw new ScannerUnavailable("the virus scanner answered: " + (answer.isEmpty() ? "nothing" : answer));
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // nothing is left to do
        }
    }
}
