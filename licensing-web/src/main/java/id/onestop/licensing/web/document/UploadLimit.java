package id.onestop.licensing.web.document;

import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.web.shared.Drain;
import id.onestop.licensing.web.shared.HttpRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses what says itself that it is too large, before a byte of it is looked at. */
@ApplicationScoped
public class UploadLimit {

    @Inject
    Settings settings;

    public int bytes() {
        return settings.number(Setting.UPLOAD_MAX_MEGABYTES) << 20;
    }

    void check(@Nullable String contentLength, InputStream content) {
        if (contentLength != null && contentLength.matches("\\d{1,18}") && Long.parseLong(contentLength) > bytes()) {
            Drain.of(content);
            throw new HttpRefusal(413, "FILE_TOO_LARGE", Map.of("maxBytes", bytes()));
        }
    }
}
