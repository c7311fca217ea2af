package id.onestop.licensing.web.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Answers the address of a page with a file instead: rights, language and refusals are those of every other page. */
public final class FileAnswer {

    private FileAnswer() {}

    /** Sends a file to be kept, never to be shown by the browser itself. */
    public static void attachment(String name, String mediaType, Path content) {
        try {
            start(mediaType, Files.size(content), disposition(name));
            Files.copy(content, external().getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Sends bytes to be kept. */
    public static void attachment(String name, String mediaType, byte[] content) {
        send(mediaType, content, disposition(name));
    }

    /** Sends a picture that we drew ourselves, to be shown inside a page. */
    public static void picture(String mediaType, byte[] content) {
        send(mediaType, content, "inline");
    }

    private static void send(String mediaType, byte[] content, String disposition) {
        start(mediaType, content.length, disposition);
        try {
            external().getResponseOutputStream().write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static void start(String mediaType, long length, String disposition) {
        var external = external();
        external.setResponseContentType(mediaType);
        external.setResponseHeader("Content-Length", Long.toString(length));
        external.setResponseHeader("Content-Disposition", disposition);
    }

    /** RFC 6266 with the name in RFC 8187 spelling, and a plain one for old programs. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
