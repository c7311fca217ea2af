package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real files of the agencies. */
final class AgencyFiles {

    static final String PEKANBARU = "pekanbaru.yaml";

    private AgencyFiles() {}

    static String text(String file) {
        return config("agencies/" + file);
    }

    /** Any file of the configuration. */
    static String config(String file) {
        try {
            return Files.readString(Path.of(System.getProperty("licensing.config"), file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static AgencyFile pekanbaru() {
        return AgencyFileReader.read(PEKANBARU, text(PEKANBARU));
    }

    static ServiceDefinition service(AgencyFile file, String code) {
        return file.services().stream()
                .map(AgencyFile.Service::definition)
                .filter(service -> service.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
