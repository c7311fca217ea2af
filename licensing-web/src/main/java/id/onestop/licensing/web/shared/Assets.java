package id.onestop.licensing.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/** The version of the static files, part of every address to them, so that browsers may keep each version for a year. */
@Named
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/resources/";
    private static final int LENGTH = 8;

    @Inject
    ServletContext context;

    private String version = "";

    @PostConstruct
    void read() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(FOLDER, digest);
            version = HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes when any static file changes. */
    public String getVersion() {
        return version;
    }

    private void add(String folder, MessageDigest digest) throws IOException {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
            if (path.endsWith("/")) {
                add(path, digest);
                continue;
            }
            try (var stream = context.getResourceAsStream(path)) {
                if (stream != null) {
                    digest.update(stream.readAllBytes());
                }
            }
        }
    }
}
