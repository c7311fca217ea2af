package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.domain.shared.Refusal;
import id.onestop.licensing.ejb.application.EarlierClaims;
import id.onestop.licensing.ejb.calendar.CalendarLoader;
import id.onestop.licensing.ejb.catalogue.AgencyLoader;
import id.onestop.licensing.ejb.catalogue.DefinitionCompletion;
import id.onestop.licensing.ejb.catalogue.OpenCatalogueService;
import id.onestop.licensing.ejb.catalogue.RegulationLoader;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the operator's files at every start; what is known already stays as it is, and a wrong file stops the start by name and line. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Installation {

    private static final Logger logger = LoggerFactory.getLogger(Installation.class);

    @Inject
    Settings settings;

    @Inject
    CalendarLoader calendars;

    @Inject
    AgencyLoader agencies;

    @Inject
    RegulationLoader regulations;

    @Inject
    OpenCatalogueService openCatalogue;

    @Inject
    NumberBooks books;

    @Inject
    EarlierClaims claims;

    @Inject
    DemonstrationPeople people;

    @Inject
    DefinitionCompletion completion;

    @Inject
    FirstAdministrator administrator;

    @PostConstruct
    void load() {
        try {
            each("calendars", calendars::load);
            each("agencies", this::agency);
            each("regulations", regulations::load);
            readPublished();
            if (!settings.profile().production()) {
                people.settle();
                each("demo/completions", completion::complete);
            }
            claimEarlierPlaces();
            administrator.settle().ifPresent(Installation::refuse);
            logger.atInfo().log("Installation ready");
        } catch (YamlRefused refused) {
            Refusal.remember(refused.getMessage());
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    private static void refuse(String sentence) {
        Refusal.remember(sentence);
        throw new IllegalStateException(sentence);
    }

    /** Definitions that were published before there was a register of regulations and a catalogue of all agencies. */
    private void readPublished() {
        while (regulations.catchUp() || openCatalogue.catchUp()) {
            logger.atInfo().log("Published definitions read");
        }
    }

    /** Files that were handed in before an application claimed its place. */
    private void claimEarlierPlaces() {
        while (claims.catchUp()) {
            logger.atInfo().log("More files without a place");
        }
    }

    private void agency(String fileName, String text) {
        books.open(agencies.load(fileName, text).agencyCode());
    }

    private void each(String folder, BiConsumer<String, String> loader) {
        var path = settings.path(Setting.CONFIG).resolve(folder);
        for (var file : files(path)) {
            try {
                loader.accept(folder + "/" + file.getFileName(), Files.readString(file));
            } catch (CharacterCodingException otherCharacters) {
                throw YamlRefused.notUtf8(folder + "/" + file.getFileName());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file.toString(), unreadable);
            }
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var listed = Files.list(folder)) {
            return listed.filter(file -> file.toString().matches(".*[.]ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
