package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.Regulation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the operator's files of regulations over at the server's start; what agencies state themselves stays as it is. */
@Stateless
public class RegulationLoader {

    private static final Logger logger = LoggerFactory.getLogger(RegulationLoader.class);
    private static final int AT_ONCE = 200;

    @Inject
    RegulationRepository regulations;

    @Inject
    RegulationIndex index;

    @Inject
    AgencyDirectory agencies;

    @Inject
    RowSecurity rows;

    /**
     * Loads a file, all or nothing; answers how many entries were other than before.
     *
     * @throws id.onestop.licensing.ejb.shared.yaml.YamlRefused with every fault of the file
     */
    @PermitAll
    public int load(String fileName, String text) {
        var file = RegulationReader.read(fileName, text);
        rows.enterWorker();
        Long owner =
                file.agency().isEmpty() ? null : agencies.byCode(file.agency()).id();
        int changed = 0;
        for (var one : file.regulations()) {
            changed += take(owner, one) ? 1 : 0;
        }
        logger.atInfo()
                .addKeyValue("file", fileName)
                .addKeyValue("changed", changed)
                .log("regulations loaded");
        return changed;
    }

    /** Reads the citations of definitions that were published before there was a register; true while there may be more. */
    @PermitAll
    public boolean catchUp() {
        rows.enterWorker();
        return index.catchUp(AT_ONCE);
    }

    private boolean take(@Nullable Long owner, RegulationReader.Loaded loaded) {
        var known = regulations.find(loaded.entry().code());
        boolean changed =
                known.map(regulation -> regulation.rewrite(loaded.entry())).orElse(true);
        if (changed) {
            var regulation = known.orElseGet(() -> enter(owner, loaded.entry()));
            regulations.write(regulation, loaded.articles());
        }
        return changed;
    }

    private Regulation enter(@Nullable Long owner, Regulation.Entry entry) {
        var regulation = Regulation.enter(owner, entry);
        regulations.add(regulation);
        return regulation;
    }
}
