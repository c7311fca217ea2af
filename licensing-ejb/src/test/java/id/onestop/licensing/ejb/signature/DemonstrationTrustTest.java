package id.onestop.licensing.ejb.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTrustTest {

    @TempDir
    Path signing;

    @TempDir
    Path elsewhere;

    private DemonstrationAuthority authorityIn(Path folder) {
        var clock = Clock.fixed(Instant.parse("2026-08-03T02:15:30Z"), ZoneOffset.UTC);
        return DemonstrationAuthority.open(folder, URI.create("http://localhost/demonstration.crl"), clock);
    }

    @Test
    void hasNothingAgainstAFolderOfProduction() {
        assertThat(DemonstrationTrust.sentences(signing)).isEmpty();
    }

    @Test
    void objectsWhereADemonstrationRan() {
        authorityIn(signing);

        assertThat(DemonstrationTrust.sentences(signing))
                .hasSize(1)
                .first()
                .asString()
                .contains("demonstration");
    }

    @Test
    void objectsToTrustInADemonstration() throws Exception {
        var trust = Files.createDirectory(signing.resolve("trust"));
        var authority = authorityIn(elsewhere);
        Files.write(trust.resolve("root.crt"), authority.certificate().getEncoded());
        Files.write(trust.resolve("root.crl"), authority.revocationList().getEncoded());

        assertThat(DemonstrationTrust.sentences(signing))
                .hasSize(1)
                .first()
                .asString()
                .contains("remove it");
        assertThat(new TrustFolder(trust).read()).isEqualTo(authority.trust());
    }
}
