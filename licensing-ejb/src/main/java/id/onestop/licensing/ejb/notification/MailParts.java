package id.onestop.licensing.ejb.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Puts text and picture into a message: the plain text first and complete, the same with the picture for who sees it. */
final class MailParts {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String CONTENT_ID = "picture@licensing";

    private MailParts() {}

    static void fill(MimeMessage message, Mail mail) throws MessagingException {
        var picture = mail.picture();
        if (picture == null) {
            message.setText(mail.body(), UTF_8);
            return;
        }
        var plain = new MimeBodyPart();
        plain.setText(mail.body(), UTF_8);
        var seen = new MimeBodyPart();
        seen.setContent(new MimeMultipart("related", page(mail, picture), drawn(picture)));
        message.setContent(new MimeMultipart("alternative", plain, seen));
    }

    private static MimeBodyPart page(Mail mail, Picture picture) throws MessagingException {
        var text = Arrays.stream(mail.body().strip().split("\n{2,}"))
                .map(paragraph -> "<p>" + escaped(paragraph).replace("\n", "<br>\n") + "</p>")
                .collect(Collectors.joining("\n"));
        var page = new MimeBodyPart();
        page.setText(
                """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8"><title>%s</title></head><body>
                %s
                <p><a href="%s"><img src="cid:%s" width="296" height="296" alt="%s"></a></p>
                </body></html>
                """.formatted(
                                escaped(mail.locale()),
                                escaped(mail.subject()),
                                text,
                                escaped(picture.link()),
                                CONTENT_ID,
                                escaped(picture.alternative())),
                UTF_8,
                "html");
        return page;
    }

    private static MimeBodyPart drawn(Picture picture) throws MessagingException {
        var drawn = new MimeBodyPart();
        drawn.setDataHandler(new DataHandler(new ByteArrayDataSource(picture.png(), "image/png")));
        drawn.setHeader("Content-Type", "image/png");
        drawn.setFileName("qr.png");
        drawn.setContentID("<" + CONTENT_ID + ">");
        drawn.setDescription(picture.alternative(), UTF_8);
        drawn.setDisposition(Part.INLINE);
        return drawn;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
