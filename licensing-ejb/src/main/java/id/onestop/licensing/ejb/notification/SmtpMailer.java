package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.ejb.notification.OutboxHandler.DeliveryFailed;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;

/** Speaks SMTP to the server of the settings, or to the demonstration's own where none is set. */
@ApplicationScoped
public class SmtpMailer implements Mailer {

    private static final String CONNECT_MILLIS =
            Long.toString(Duration.ofSeconds(10).toMillis());
    private static final String ANSWER_MILLIS =
            Long.toString(Duration.ofSeconds(20).toMillis());

    @Inject
    Settings settings;

    @Inject
    DemonstrationMailServer demonstration;

    @Inject
    @RealTime
    Clock clock;

    @Override
    public void send(Mail mail) throws DeliveryFailed {
        var session = Session.getInstance(properties());
        try (Transport transport = session.getTransport()) {
            var message = message(session, mail);
            Optional<String> user = settings.find(Setting.SMTP_USER);
            if (user.isPresent()) {
                transport.connect(user.get(), settings.text(Setting.SMTP_PASSWORD));
            } else {
                transport.connect();
            }
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failed) {
            throw new DeliveryFailed("mail server: " + failed.getClass().getSimpleName(), failed);
        }
    }

    private MimeMessage message(Session session, Mail mail) throws MessagingException {
        var message = new IdentifiedMessage(session, mail.id());
        message.setFrom(new InternetAddress(settings.text(Setting.SMTP_FROM), true));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        // a header never carries a line break that somebody typed
        message.setSubject(mail.subject().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
        MailParts.fill(message, mail);
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        message.setHeader("Content-Language", mail.locale());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private Properties properties() throws DeliveryFailed {
        var properties = new Properties();
        var host = settings.find(Setting.SMTP_HOST);
        String tls = settings.text(Setting.SMTP_TLS);
        if (host.isPresent()) {
            set(properties, "host", host.get());
            set(properties, "port", settings.text(Setting.SMTP_PORT));
            set(
                    properties,
                    "auth",
                    Boolean.toString(settings.find(Setting.SMTP_USER).isPresent()));
            set(properties, "ssl.enable", Boolean.toString(tls.equals("tls")));
            set(properties, "starttls.enable", Boolean.toString(tls.equals("starttls")));
            set(properties, "starttls.required", Boolean.toString(tls.equals("starttls")));
            set(properties, "ssl.checkserveridentity", "true");
        } else {
            int port = demonstration
                    .port()
                    .orElseThrow(() -> new DeliveryFailed("no mail server is set", new IllegalStateException()));
            set(properties, "host", "127.0.0.1");
            set(properties, "port", Integer.toString(port));
        }
        properties.setProperty("mail.transport.protocol", "smtp");
        set(properties, "connectiontimeout", CONNECT_MILLIS);
        set(properties, "timeout", ANSWER_MILLIS);
        set(properties, "writetimeout", ANSWER_MILLIS);
        set(properties, "localhost", "licensing");
        return properties;
    }

    private static void set(Properties properties, String name, String value) {
        properties.setProperty("mail.smtp." + name, value);
    }

    /** Keeps its own message id instead of one made of this machine's name. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@licensing>");
        }
    }
}
