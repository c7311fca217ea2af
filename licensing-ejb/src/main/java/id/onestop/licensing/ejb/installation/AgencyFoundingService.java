package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.domain.agency.AgencyImport;
import id.onestop.licensing.domain.agency.AgencyImport.Administrator;
import id.onestop.licensing.domain.agency.SetUpChanged;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyImportRepository;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.calendar.Calendars;
import id.onestop.licensing.ejb.catalogue.AgencyFile;
import id.onestop.licensing.ejb.catalogue.AgencyFileReader;
import id.onestop.licensing.ejb.catalogue.AgencyLoader;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.identity.FirstAdministratorService;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets whoever operates the installation make an agency, from a file or from a few words: first seen, then all or nothing. */
@Stateless
public class AgencyFoundingService {

    private static final Logger logger = LoggerFactory.getLogger(AgencyFoundingService.class);

    /** Longest file that is taken. */
    public static final int LONGEST = 1_000_000;

    private static final int LONGEST_NAME = 120;

    @Inject
    AgencyImportRepository imports;

    @Inject
    AgencyRepository agencies;

    @Inject
    AgencyDirectory directory;

    @Inject
    AccountDirectory accounts;

    @Inject
    Calendars calendars;

    @Inject
    AgencyLoader loader;

    @Inject
    NumberBooks books;

    @Inject
    FirstAdministratorService administrators;

    @Inject
    FoundingPreviews previews;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** The agencies of the installation, by code. */
    @RequiresPermission(Permission.OPERATE)
    public List<AgencyView> list() {
        return directory.all();
    }

    /**
     * Keeps a file of a new agency until it is confirmed; answers its id.
     *
     * @throws YamlRefused with every fault of the file
     * @throws Invalid if agency or administrator cannot be
     */
    @RequiresPermission(Permission.OPERATE)
    public long upload(String fileName, String text, Administrator administrator) {
        if (text.length() > LONGEST) {
            throw new Invalid(List.of(new FieldError("file", "AGENCY_FILE_LONG")));
        }
        return keep(fileName, text, AgencyFileReader.read(fileName, text), administrator);
    }

    /** Writes the file of a new agency from a few words, and keeps it in the same way. */
    @RequiresPermission(Permission.OPERATE)
    public long describe(NewAgency said) {
        var administrator = new Administrator(
                said.administratorName().strip(), said.administratorEmail().strip());
        var faults = new ArrayList<>(NewAgencyChecks.faultsOf(said));
        administrator(administrator, faults);
        taken(said.code().strip(), said.prefix().strip(), faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        var text = NewAgencyText.of(said);
        var fileName = FoundingPreview.FROM_WORDS;
        return keep(fileName, text, AgencyFileReader.read(fileName, text), administrator);
    }

    /** What a kept file would make, or made. */
    @RequiresPermission(Permission.OPERATE)
    public FoundingPreview preview(long id) {
        var kept = imports.lock(callers.require().requireAgency(), id);
        return previews.of(kept, AgencyFileReader.read(kept.fileName(), kept.content()));
    }

    /** Makes the agency of a kept file, with its people, books and services: all of it or nothing; answers its code. */
    @RequiresPermission(Permission.OPERATE)
    public String confirm(long id) {
        var caller = callers.require();
        var kept = imports.lock(caller.requireAgency(), id);
        var file = AgencyFileReader.read(kept.fileName(), kept.content());
        String code = file.agency().code();
        kept.loaded(code, clock.instant());
        requireNew(file, kept.administrator());
        loader.load(kept.fileName(), kept.content());
        if (!namesAdministrator(file)) {
            administrators
                    .settle(
                            code,
                            kept.administrator().email(),
                            kept.administrator().name())
                    .ifPresent(sentence -> {
                        throw new RuleViolation("AGENCY_ADMINISTRATOR_REFUSED", Map.of("sentence", sentence));
                    });
        }
        books.open(code);
        long made = agencies.findByCode(code).orElseThrow().id();
        events.publish(new SetUpChanged(
                made,
                "agency:" + code,
                "AGENCY_FOUNDED",
                Map.of("services", Integer.toString(file.services().size())),
                Actor.ACCOUNT + caller.accountId(),
                clock.instant()));
        logger.atInfo().addKeyValue("agency", code).log("Agency made");
        return code;
    }

    private long keep(String fileName, String text, AgencyFile file, Administrator administrator) {
        var caller = callers.require();
        requireNew(file, administrator);
        var kept = new AgencyImport(
                caller.requireAgency(),
                fileName,
                text,
                administrator,
                new Actor(caller.accountId(), caller.displayName(), null, null),
                clock.instant());
        imports.add(kept);
        return kept.id();
    }

    /** Everything that stands in the way of the agency, at once. */
    private void requireNew(AgencyFile file, Administrator administrator) {
        var faults = new ArrayList<FieldError>();
        var agency = file.agency();
        taken(agency.code(), agency.prefix(), faults);
        calendars.rules(agency.calendarCode());
        if (administration(file).isEmpty()) {
            faults.add(new FieldError("file", "AGENCY_NO_ADMINISTRATION"));
        }
        if (!namesAdministrator(file)) {
            administrator(administrator, faults);
        }
        file.people().stream()
                .filter(person -> EmailAddress.read(person.email())
                        .filter(accounts::knows)
                        .isPresent())
                .forEach(person ->
                        faults.add(new FieldError("file", "AGENCY_PERSON_KNOWN", Map.of("email", person.email()))));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private void taken(String code, String prefix, List<FieldError> faults) {
        if (agencies.findByCode(code).isPresent()) {
            faults.add(new FieldError("code", "AGENCY_CODE_TAKEN", Map.of("code", code)));
        }
        if (imports.prefixTaken(prefix)) {
            faults.add(new FieldError("prefix", "AGENCY_PREFIX_TAKEN", Map.of("prefix", prefix)));
        }
    }

    private void administrator(Administrator said, List<FieldError> faults) {
        if (said.name().isBlank()) {
            faults.add(new FieldError("administratorName", "REQUIRED"));
        } else if (said.name().length() > LONGEST_NAME) {
            faults.add(new FieldError("administratorName", "TEXT_LONG", Map.of("longest", LONGEST_NAME)));
        }
        var address = EmailAddress.read(said.email());
        if (address.isEmpty()) {
            faults.add(new FieldError("administratorEmail", "EMAIL_FORMAT"));
        } else if (accounts.knows(address.get())) {
            faults.add(new FieldError("administratorEmail", "EMAIL_TAKEN"));
        }
    }

    /** Codes of the posts that make the others. */
    private static List<String> administration(AgencyFile file) {
        return file.posts().stream()
                .filter(post -> post.permissions().contains(Permission.STAFF_ADMINISTER))
                .map(AgencyFile.PostRow::code)
                .toList();
    }

    /** Whether somebody of the file gets a post that makes the others. */
    private static boolean namesAdministrator(AgencyFile file) {
        var making = administration(file);
        return file.people().stream().anyMatch(person -> person.posts().stream().anyMatch(making::contains));
    }
}
