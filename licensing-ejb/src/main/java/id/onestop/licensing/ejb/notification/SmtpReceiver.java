package id.onestop.licensing.ejb.notification;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A small SMTP server on a free port of this machine only; what it receives goes to a sink and nowhere else. */
final class SmtpReceiver implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(SmtpReceiver.class);
    private static final int BACKLOG = 10;
    private static final int MOST_CONNECTIONS = 8;
    private static final int SILENCE_MILLIS = 30_000;

    private final ServerSocket server;
    private final ThreadFactory threads;
    private final Consumer<ReceivedMail> sink;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private SmtpReceiver(ServerSocket server, ThreadFactory threads, Consumer<ReceivedMail> sink) {
        this.server = server;
        this.threads = threads;
        this.sink = sink;
    }

    static SmtpReceiver start(ThreadFactory threads, Consumer<ReceivedMail> sink) throws IOException {
        var server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        var receiver = new SmtpReceiver(server, threads, sink);
        threads.newThread(receiver::accept).start();
        return receiver;
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                open.add(socket);
                if (server.isClosed() || open.size() > MOST_CONNECTIONS) {
                    open.remove(socket);
                    socket.close();
                } else {
                    threads.newThread(() -> serve(socket)).start();
                }
            } catch (IOException closed) {
                if (!server.isClosed()) {
                    logger.atWarn().setCause(closed).log("Mail connection not accepted");
                }
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setSoTimeout(SILENCE_MILLIS);
            new SmtpConversation(socket.getInputStream(), socket.getOutputStream(), sink).hold();
        } catch (IOException gone) {
            logger.atDebug().setCause(gone).log("Mail connection ended early");
        } finally {
            open.remove(socket);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var socket : open) {
            socket.close();
        }
    }

    /** A mail as it came in, headers decoded. */
    record ReceivedMail(
            String sender,
            String recipient,
            String subject,
            String body,
            @Nullable Picture picture) {

        /** A PNG within the mail, and what it is. */
        record Picture(byte[] png, String alternative) {
            @Override
            public String toString() {
                return "Picture";
            }
        }

        @Override
        public String toString() {
            return "ReceivedMail";
        }
    }
}
