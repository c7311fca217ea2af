package id.onestop.licensing.ejb.document;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks clamd's INSTREAM over TCP and knows one virus: the EICAR test string. Can also be rude. */
public final class StandInClamd implements Closeable {

    /** Put together here, so that no scanner takes the test class for the virus. */
    public static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    /** How it behaves. */
    public enum Manner {
        HONEST,
        SILENT,
        HANGS_UP,
        TALKS_NONSENSE,
        SIZE_LIMIT
    }

    private final ServerSocket server;
    private final Manner manner;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "stand-in-clamd");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger scans = new AtomicInteger();

    private StandInClamd(Manner manner) throws IOException {
        this.manner = manner;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    public static StandInClamd start() throws IOException {
        return start(Manner.HONEST);
    }

    public static StandInClamd start(Manner manner) throws IOException {
        return new StandInClamd(manner);
    }

    /** For the setting {@code licensing.clamd.address}. */
    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    public int scans() {
        return scans.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                threads.execute(() -> talk(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            var in = new DataInputStream(socket.getInputStream());
            String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
            switch (manner) {
                case HANGS_UP -> {}
                case SILENT -> in.readAllBytes();
                case TALKS_NONSENSE -> answer(socket, "UNKNOWN COMMAND");
                case SIZE_LIMIT -> answer(socket, "INSTREAM size limit exceeded. ERROR");
                case HONEST -> answer(socket, command.equals("zINSTREAM\0") ? verdict(in) : "UNKNOWN COMMAND");
            }
        } catch (IOException gone) {
            // the other side has left
        }
    }

    private String verdict(DataInputStream in) throws IOException {
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        scans.incrementAndGet();
        boolean found = content.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        return found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    private static void answer(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write((text + "\0").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        socket.shutdownOutput();
        socket.getInputStream().readAllBytes();
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
