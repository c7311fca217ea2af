package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The agency's real file for tests, as it is or with one place changed. */
final class Metro {

    static final String FILE = "metro.yaml";

    private Metro() {}

    static String text() {
        try {
            return Files.readString(Path.of(System.getProperty("licensing.config"), "agencies", FILE));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The text with the only or first occurrence replaced. */
    static String with(String written, String instead) {
        String text = text();
        if (!text.contains(written)) {
            throw new IllegalArgumentException("metro.yaml has no " + written);
        }
        int at = text.indexOf(written);
        return text.substring(0, at) + instead + text.substring(at + written.length());
    }

    static AgencyFile file() {
        return AgencyFileReader.read(FILE, text());
    }

    static ServiceDefinition service(String code) {
        return AgencyFiles.service(file(), code);
    }

    static ServiceDefinition specialist() {
        return file().services().get(0).definition();
    }

    static ServiceDefinition specialistWith(String written, String instead) {
        return AgencyFileReader.read(FILE, with(written, instead))
                .services()
                .get(0)
                .definition();
    }
}
