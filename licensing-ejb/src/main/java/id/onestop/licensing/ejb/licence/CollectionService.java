package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.catalogue.Act;
import id.onestop.licensing.domain.licence.LicenceCollection.Proof;
import id.onestop.licensing.domain.licence.LicenceCollection.Recipient;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.document.ReceivedFile;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.workflow.Files;
import id.onestop.licensing.ejb.workflow.Line;
import id.onestop.licensing.ejb.workflow.OpenFile;
import id.onestop.licensing.ejb.workflow.WorkItemService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finished licences at the counter: what waits, and the hand-over with proof (SOP step 9 of seeds D and E). */
@Stateless
public class CollectionService {

    private static final Logger logger = LoggerFactory.getLogger(CollectionService.class);

    @Inject
    Files files;

    @Inject
    WorkItemService items;

    @Inject
    Line line;

    @Inject
    PaperRepository papers;

    @Inject
    PaperQueries queries;

    @Inject
    PapersToSee toSee;

    @Inject
    AccountDirectory accounts;

    @Inject
    CurrentCaller callers;

    @Inject
    AuditTrail audit;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** What is ready and not collected, longest first; one more than asked for when there is a next page. */
    @RequiresPermission(Permission.COUNTER)
    public List<WaitingLicence> waiting(long after, int limit) {
        return listed(queries.waiting(callers.require().requireAgency(), after, limit));
    }

    /** One that is ready and not collected; nothing if there is none of this number in the agency. */
    @RequiresPermission(Permission.COUNTER)
    public @Nullable WaitingLicence one(String number) {
        var caller = callers.require();
        var waiting = queries.waiting(caller.requireAgency(), number);
        if (waiting != null) {
            audit.read(caller, "HAND_OVER_OPENED", number, null);
        }
        return waiting == null ? null : reached(List.of(waiting)).get(0);
    }

    /** The register of numbered sheets, newest first; one more than asked for when there is a next page. */
    @RequiresPermission({Permission.LICENCE_PAPER, Permission.AUDIT_READ})
    public List<SheetRow> sheets(long before, int limit) {
        return queries.sheets(callers.require().requireAgency(), before, limit);
    }

    /** Papers of a file of the caller's agency that the counter must still see, or take back, before it is handed over. */
    @RequiresPermission(Permission.COUNTER)
    public List<Words> papersToSee(String number) {
        return toSee.missing(callers.require().requireAgency(), number);
    }

    /** Those of these that are ready and not collected, longest first. */
    @RequiresPermission(Permission.COUNTER)
    public List<WaitingLicence> chosen(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : listed(queries.waiting(callers.require().requireAgency(), numbers));
    }

    private List<WaitingLicence> listed(List<WaitingLicence> shown) {
        audit.listed(
                callers.require(),
                "hand-overs",
                shown.stream().map(WaitingLicence::number).toList());
        return reached(shown);
    }

    /** With the numbers of those whom no message reached; of nobody else. */
    private List<WaitingLicence> reached(List<WaitingLicence> shown) {
        var untold = shown.stream()
                .filter(WaitingLicence::untold)
                .map(WaitingLicence::applicantId)
                .collect(Collectors.toSet());
        if (untold.isEmpty()) {
            return shown;
        }
        var phones = accounts.phones(untold);
        return shown.stream()
                .map(row -> row.untold() ? row.at(phones.get(row.applicantId())) : row)
                .toList();
    }

    /**
     * What is wrong with handing several over to one person; each of them is asked again when its turn comes.
     *
     * @throws Invalid if they are said to go to their holder and have several
     */
    @RequiresPermission(Permission.COUNTER)
    public void expect(CollectBatch command) {
        var faults = faults(command.of(""));
        if (command.recipient() == Recipient.HOLDER
                && queries.holders(callers.require().requireAgency(), command.numbers()) > 1) {
            faults.add(new FieldError("recipient", "BATCH_SEVERAL_HOLDERS"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** Whether the caller may hand it over now; asked before the first byte of a proof is read. */
    @RequiresPermission(Permission.COUNTER)
    public void expect(CollectLicence command) {
        var file = held(command.number());
        checked(file, command);
        toSee.requireSeen(file);
    }

    /** Hands the licence to its holder or a proxy; whoever has not taken it to the counter before, takes it now. */
    @RequiresPermission(Permission.COUNTER)
    public void collect(CollectLicence command, @Nullable ReceivedFile proof) {
        var file = held(command.number());
        var said = checked(file, command);
        toSee.requireSeen(file);
        var kept = new Proof(
                said.recipient(), said.name(), said.identity(), said.note(), proof == null ? null : proof.sha256());
        var application = file.application();
        var waiting = papers.collection(application.id())
                .orElseThrow(() -> new NotFound("LICENCE_NOT_FOUND", Map.of("id", command.number())));
        var now = clock.instant();
        events.publish(waiting.collect(kept, file.actor(), now));
        boolean holder = said.recipient() == Recipient.HOLDER;
        var recipient = new Actor(holder ? application.applicantId() : null, said.name(), null, null);
        line.giveAway(file, recipient, "LICENCE", null);
        events.publish(application.handOver(file.actor(), now));
        logger.atInfo().addKeyValue("application", command.number()).log("Licence handed over");
    }

    private OpenFile held(String number) {
        items.claim(number);
        return files.requireHeld(number, Act.COLLECT);
    }

    private static List<FieldError> faults(CollectLicence command) {
        var faults = new ArrayList<FieldError>();
        var name = requireNonNullElse(command.name(), "").strip();
        if (command.recipient() == null) {
            faults.add(new FieldError("recipient", "RECIPIENT_MISSING"));
        } else if (command.recipient() == Recipient.PROXY && name.isEmpty()) {
            faults.add(new FieldError("name", "RECIPIENT_NAME_MISSING"));
        }
        if (command.identity() == null) {
            faults.add(new FieldError("identity", "IDENTITY_SHOWN_MISSING"));
        }
        return faults;
    }

    private static Proof checked(OpenFile file, CollectLicence command) {
        var faults = faults(command);
        var name = requireNonNullElse(command.name(), "").strip();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        var note = requireNonNullElse(command.note(), "").strip();
        return new Proof(
                requireNonNull(command.recipient()),
                command.recipient() == Recipient.HOLDER ? file.application().holderName() : name,
                requireNonNull(command.identity()),
                note.isEmpty() ? null : note,
                null);
    }
}
