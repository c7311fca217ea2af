package id.onestop.licensing.web.signature;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.signature.Passphrase;
import id.onestop.licensing.ejb.signature.SealDesk;
import id.onestop.licensing.ejb.signature.SealService;
import id.onestop.licensing.ejb.signature.SealView;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The electronic seal of the agency, and the form for another one. */
@Named
@RequestScoped
public class SealBacking {

    private static final int LARGEST = 64 << 10;

    @Inject
    SealService seals;

    @Inject
    SealDesk desk;

    private @Nullable SealView seal;
    private @Nullable Part file;
    private @Nullable String passphrase;

    /** Takes the key store with its passphrase, which is kept encrypted. */
    public void enter() {
        var sent = file;
        if (sent == null || sent.getSize() == 0) {
            Refusals.add("file", sent == null ? "FILE_MISSING" : "FILE_EMPTY", Map.of());
            return;
        }
        char[] typed = Objects.requireNonNullElse(passphrase, "").toCharArray();
        passphrase = null;
        try (var open = Passphrase.of(typed);
                var content = sent.getInputStream()) {
            desk.enter(content.readNBytes(LARGEST + 1), open);
            Notices.add("signature.seal.entered");
            Redirects.to("/administration/signatories");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        } catch (IOException brokenOff) {
            Refusals.add("file", "FILE_INTERRUPTED", Map.of());
        }
    }

    public SealView getSeal() {
        if (seal == null) {
            seal = seals.read();
        }
        return seal;
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
