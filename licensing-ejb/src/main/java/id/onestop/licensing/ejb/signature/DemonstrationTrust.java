package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.ejb.shared.ProductionObjection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** No production starts where a demonstration has issued certificates, or where somebody believes one. */
@ApplicationScoped
class DemonstrationTrust implements ProductionObjection {

    @Inject
    SigningFolder folder;

    @Override
    public List<String> sentences() {
        return sentences(folder.path());
    }

    static List<String> sentences(Path signing) {
        var sentences = new ArrayList<String>();
        if (Files.isDirectory(signing.resolve("demonstration"))) {
            sentences.add("%s was used by a demonstration: start production with a data folder of its own."
                    .formatted(signing));
        }
        if (new TrustFolder(signing.resolve("trust"))
                .read().anchors().stream().anyMatch(DemonstrationAuthority::isDemonstration)) {
            sentences.add("%s holds a demonstration's certificate: remove it.".formatted(signing.resolve("trust")));
        }
        return sentences;
    }
}
