package id.onestop.licensing.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a form that is sent to a resource, so that what it says of people stands in no address: those are logged. */
@RequestScoped
public class FormParts {

    private static final int LONGEST_TEXT = 8 * 1024;

    @Inject
    HttpServletRequest request;

    /** A field; {@code null} if it was not sent. */
    public @Nullable String text(String name) {
        var texts = texts(name);
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** All values of a field, in their order. */
    public List<String> texts(String name) {
        return parts().stream()
                .filter(part -> part.getName().equals(name) && part.getSubmittedFileName() == null)
                .map(FormParts::read)
                .toList();
    }

    /** The name that a file was sent under; {@code null} without. */
    public @Nullable String fileName(String name) {
        return parts().stream()
                .filter(part -> part.getName().equals(name))
                .map(Part::getSubmittedFileName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The bytes of a file; none if it was not sent. */
    public InputStream file(String name) {
        for (var part : parts()) {
            if (part.getName().equals(name)) {
                try {
                    return part.getInputStream();
                } catch (IOException brokenOff) {
                    throw unreadable();
                }
            }
        }
        return InputStream.nullInputStream();
    }

    /** What tells the bytes of a file from others. */
    public String sha256(String name) {
        try (var in = new DigestInputStream(file(name), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException brokenOff) {
            throw unreadable();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Part> parts() {
        try {
            return List.copyOf(request.getParts());
        } catch (ServletException tooLarge) {
            throw new HttpRefusal(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "REQUEST_TOO_LARGE", Map.of());
        } catch (IOException brokenOff) {
            throw unreadable();
        }
    }

    private static String read(Part part) {
        try (var in = part.getInputStream()) {
            var bytes = in.readNBytes(LONGEST_TEXT + 1);
            if (bytes.length > LONGEST_TEXT || RequestReading.hasNul(bytes)) {
                throw unreadable();
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException brokenOff) {
            throw unreadable();
        }
    }

    private static HttpRefusal unreadable() {
        return new HttpRefusal(HttpServletResponse.SC_BAD_REQUEST, "REQUEST_UNREADABLE", Map.of());
    }
}
