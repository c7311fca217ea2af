package id.onestop.licensing.web.signature;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.signature.Passphrase;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A key store sent with its passphrase, which no page ever shows again. */
public abstract class KeyStoreForm {

    private static final int LARGEST = 64 << 10;

    private @Nullable Part file;
    private @Nullable String passphrase;

    /** Who looks into it. */
    interface Taker {
        void enter(byte[] content, Passphrase open);
    }

    void take(Taker taker, String notice, String next) {
        var sent = file;
        if (sent == null || sent.getSize() == 0) {
            Refusals.add("file", sent == null ? "FILE_MISSING" : "FILE_EMPTY", Map.of());
            return;
        }
        char[] typed = Objects.requireNonNullElse(passphrase, "").toCharArray();
        passphrase = null;
        try (var open = Passphrase.of(typed);
                var content = sent.getInputStream()) {
            taker.enter(content.readNBytes(LARGEST + 1), open);
            Notices.add(notice);
            Redirects.to(next);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        } catch (IOException brokenOff) {
            Refusals.add("file", "FILE_INTERRUPTED", Map.of());
        }
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** Never sent back to the page. */
    public @Nullable String getPassphrase() {
        return null;
    }

    public void setPassphrase(@Nullable String passphrase) {
        this.passphrase = passphrase;
    }
}
