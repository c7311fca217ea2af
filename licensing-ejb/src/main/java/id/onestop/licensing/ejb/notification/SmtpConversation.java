package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.ejb.notification.SmtpReceiver.ReceivedMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One client's conversation with the receiver (RFC 5321, the commands that a mail needs). */
final class SmtpConversation {

    private static final int LONGEST_LINE = 4096;
    private static final int LARGEST_MAIL = 1 << 20;
    private static final int MOST_RECIPIENTS = 20;
    private static final Pattern PATH = Pattern.compile("(?i)(?:FROM|TO): ?<([^<>\\p{Cntrl}]{0,254})>.*");

    private final InputStream in;
    private final OutputStream out;
    private final Consumer<ReceivedMail> sink;
    private final List<String> recipients = new ArrayList<>();
    private @Nullable String sender;

    SmtpConversation(InputStream in, OutputStream out, Consumer<ReceivedMail> sink) {
        this.in = new BufferedInputStream(in);
        this.out = out;
        this.sink = sink;
    }

    void hold() throws IOException {
        say("220 licensing ESMTP");
        for (byte[] line = line(); line != null; line = line()) {
            String text = new String(line, StandardCharsets.UTF_8);
            int blank = text.indexOf(' ');
            String command = (blank < 0 ? text : text.substring(0, blank)).toUpperCase(Locale.ROOT);
            if (!answer(command, blank < 0 ? "" : text.substring(blank + 1))) {
                return;
            }
        }
    }

    private boolean answer(String command, String rest) throws IOException {
        switch (command) {
            case "EHLO" -> {
                say("250-licensing");
                say("250-8BITMIME");
                say("250 SIZE " + LARGEST_MAIL);
            }
            case "HELO" -> say("250 licensing");
            case "MAIL" -> mail(rest);
            case "RCPT" -> recipient(rest);
            case "DATA" -> data();
            case "RSET" -> {
                forget();
                say("250 OK");
            }
            case "NOOP" -> say("250 OK");
            case "QUIT" -> {
                say("221 Bye");
                return false;
            }
            default -> say("502 Not understood");
        }
        return true;
    }

    private void mail(String rest) throws IOException {
        var path = PATH.matcher(rest);
        if (!path.matches()) {
            say("501 Sender not understood");
            return;
        }
        forget();
        sender = path.group(1);
        say("250 OK");
    }

    private void recipient(String rest) throws IOException {
        var path = PATH.matcher(rest);
        if (sender == null) {
            say("503 MAIL first");
        } else if (!path.matches() || path.group(1).isEmpty()) {
            say("501 Recipient not understood");
        } else if (recipients.size() >= MOST_RECIPIENTS) {
            say("452 Too many recipients");
        } else {
            recipients.add(path.group(1));
            say("250 OK");
        }
    }

    private void data() throws IOException {
        if (recipients.isEmpty()) {
            say("503 RCPT first");
            return;
        }
        say("354 End with a single dot");
        var content = content();
        if (content == null) {
            say("552 Too large");
        } else {
            try {
                deliver(content);
                say("250 Taken");
            } catch (MessagingException | RuntimeException failed) {
                say("451 Not stored");
            }
        }
        forget();
    }

    private void deliver(byte[] content) throws IOException, MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
        String subject = Objects.requireNonNullElse(message.getSubject(), "");
        String body = text(message);
        var picture = picture(message);
        for (String recipient : recipients) {
            sink.accept(new ReceivedMail(Objects.requireNonNullElse(sender, ""), recipient, subject, body, picture));
        }
    }

    private static String text(Part part) throws IOException, MessagingException {
        Object content = part.getContent();
        if (content instanceof Multipart parts && parts.getCount() > 0) {
            return text(parts.getBodyPart(0));
        }
        return content instanceof String text ? text : "";
    }

    /** The first PNG of a mail, however deep it lies; {@code null} if there is none. */
    private static ReceivedMail.@Nullable Picture picture(Part part) throws IOException, MessagingException {
        if (part.isMimeType("image/png")) {
            return new ReceivedMail.Picture(
                    part.getInputStream().readAllBytes(), Objects.requireNonNullElse(part.getDescription(), ""));
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int at = 0; at < parts.getCount(); at++) {
                var found = picture(parts.getBodyPart(at));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private void forget() {
        sender = null;
        recipients.clear();
    }

    /** The mail without the dots that protect lines; {@code null} if it is too large, read to its end all the same. */
    private byte @Nullable [] content() throws IOException {
        var content = new ByteArrayOutputStream();
        boolean tooLarge = false;
        for (byte[] line = line(); ; line = line()) {
            if (line == null) {
                throw new IOException("the connection ended within a mail");
            }
            if (line.length == 1 && line[0] == '.') {
                return tooLarge ? null : content.toByteArray();
            }
            int from = line.length > 0 && line[0] == '.' ? 1 : 0;
            tooLarge |= content.size() + line.length > LARGEST_MAIL;
            if (!tooLarge) {
                content.write(line, from, line.length - from);
                content.write('\r');
                content.write('\n');
            }
        }
    }

    private byte @Nullable [] line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return line.toByteArray();
            }
            if (next != '\r') {
                line.write(next);
            }
            if (line.size() > LONGEST_LINE) {
                throw new IOException("a line is too long");
            }
        }
        return null;
    }

    private void say(String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
