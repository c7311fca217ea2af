package id.onestop.licensing.ejb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.onestop.licensing.ejb.notification.OutboxHandler.DeliveryFailed;
import id.onestop.licensing.ejb.notification.SmtpReceiver.ReceivedMail;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpTest {

    private final BlockingQueue<ReceivedMail> received = new LinkedBlockingQueue<>();
    private SmtpReceiver receiver;
    private SmtpMailer mailer;

    @BeforeEach
    void start() throws IOException {
        receiver = SmtpReceiver.start(SmtpTest::daemon, received::add);
        mailer = mailer(receiver.port());
    }

    @AfterEach
    void stop() throws IOException {
        receiver.close();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static SmtpMailer mailer(int port) {
        var mailer = new SmtpMailer();
        mailer.settings = Settings.of(Map.of(
                Setting.SMTP_HOST, "127.0.0.1",
                Setting.SMTP_PORT, Integer.toString(port),
                Setting.SMTP_TLS, "none"));
        mailer.clock = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC);
        return mailer;
    }

    private static Mail mail(String subject, String body) {
        return new Mail("event-1", "ratna@contoh.id", "id", subject, body, null);
    }

    @Test
    void aMailArrivesAsItWasWritten() throws Exception {
        String body = "Yth. dr. Ratna,\n\n.titik di awal baris\n..dua titik\nKode: 123456 – selesai ✓\n";
        mailer.send(mail("Kode pendaftaran akun: 123456 – é", body));

        var mail = received.remove();
        assertThat(mail.recipient()).isEqualTo("ratna@contoh.id");
        assertThat(mail.sender()).isEqualTo(Setting.SMTP_FROM.otherwise());
        assertThat(mail.subject()).isEqualTo("Kode pendaftaran akun: 123456 – é");
        assertThat(mail.body().replace("\r\n", "\n").stripTrailing()).isEqualTo(body.stripTrailing());
    }

    @Test
    void aQrCodeArrivesAsAPictureBesideTheSameText() throws Exception {
        String link = "https://izin.example.id/track?number=MTR-2026-000123&lang=id";
        String body = "Yth. dr. <Ratna>,\n\nLacak: " + link + "\n";
        var picture = new Picture(QrPicture.png(link), "Kode QR menuju pelacakan é", link);
        mailer.send(new Mail("event-2", "ratna@contoh.id", "id", "Diterima", body, picture));

        var mail = received.remove();
        assertThat(mail.body().replace("\r\n", "\n").stripTrailing()).isEqualTo(body.stripTrailing());
        assertThat(mail.picture()).isNotNull();
        assertThat(mail.picture().alternative()).isEqualTo("Kode QR menuju pelacakan é");
        assertThat(decoded(mail.picture().png())).isEqualTo(link);
    }

    private static String decoded(byte[] png) throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))))
                .getText();
    }

    @Test
    void aLineBreakInASubjectAddsNoHeader() throws Exception {
        mailer.send(mail("Halo\r\nBcc: other@contoh.id", "isi"));

        assertThat(received.remove().subject()).isEqualTo("Halo Bcc: other@contoh.id");
        assertThat(received).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsADeliveryToTryAgain() throws Exception {
        receiver.close();

        assertThatThrownBy(() -> mailer.send(mail("Halo", "isi"))).isInstanceOf(DeliveryFailed.class);
    }

    @Test
    void aServerThatCannotEncryptGetsNoMailWhereEncryptionIsSet() {
        mailer.settings = Settings.of(
                Map.of(Setting.SMTP_HOST, "127.0.0.1", Setting.SMTP_PORT, Integer.toString(receiver.port())));

        assertThatThrownBy(() -> mailer.send(mail("Halo", "isi"))).isInstanceOf(DeliveryFailed.class);
        assertThat(received).isEmpty();
    }

    @Test
    void theReceiverAnswersRoughClients() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), receiver.port())) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(in.readLine()).startsWith("220");
            assertThat(say(socket, in, "HELO x")).startsWith("250");
            assertThat(say(socket, in, "DATA")).startsWith("503");
            assertThat(say(socket, in, "RCPT TO:<a@b.id>")).startsWith("503");
            assertThat(say(socket, in, "MAIL FROM:nonsense")).startsWith("501");
            assertThat(say(socket, in, "VRFY root")).startsWith("502");
            assertThat(say(socket, in, "mail from:<a@b.id>")).startsWith("250");
            assertThat(say(socket, in, "RCPT TO:<c@b.id>")).startsWith("250");
            assertThat(say(socket, in, "RSET")).startsWith("250");
            assertThat(say(socket, in, "DATA")).startsWith("503");
            assertThat(say(socket, in, "QUIT")).startsWith("221");
        }
        assertThat(received).isEmpty();
    }

    private static String say(Socket socket, BufferedReader in, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return in.readLine();
    }
}
