package id.onestop.licensing.web.licence;

import id.onestop.licensing.domain.licence.LicenceCollection.IdentityShown;
import id.onestop.licensing.domain.licence.LicenceCollection.Recipient;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.licence.CollectLicence;
import id.onestop.licensing.ejb.licence.CollectionDesk;
import id.onestop.licensing.ejb.licence.CollectionService;
import id.onestop.licensing.ejb.licence.CompletionNoticeService;
import id.onestop.licensing.ejb.licence.WaitingLicence;
import id.onestop.licensing.ejb.workflow.WorkItemService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finished licences at the counter: the list, and the hand-over of one with its proof. */
@Named
@RequestScoped
public class HandOversBacking extends CollectorForm {

    private static final int SHOWN = 20;

    @Inject
    CollectionService collections;

    @Inject
    CollectionDesk desk;

    @Inject
    CompletionNoticeService notices;

    @Inject
    WorkItemService items;

    @Inject
    HandOverLines lines;

    @Inject
    Messages msg;

    private Page<WaitingLicence> page = new Page<>(List.of(), null);
    private @Nullable WaitingLicence one;

    /** The list. */
    public void load() {
        var after = PathParameters.get("after");
        long key = after.matches("\\d{1,18}") ? Long.parseLong(after) : 0;
        page = Page.of(collections.waiting(key, SHOWN), SHOWN, row -> Long.toString(row.id()));
    }

    /** One of them. */
    public void open() {
        one = collections.one(getNumber());
    }

    /** Takes a licence to the counter: the receiving side of the control card. */
    public void take() {
        String number = PathParameters.get("claim");
        try {
            items.claim(number);
            Notices.add("licence.handOver.taken", "number", number);
            Redirects.to("/hand-overs");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** Notes that the holder was telephoned. */
    public void told() {
        String number = PathParameters.get("told");
        try {
            notices.phoned(number);
            Notices.add("licence.handOver.told", "number", number);
            Redirects.to("/hand-overs");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** Hands it over; what is wrong stands at its field. */
    public void collect() {
        var command = new CollectLicence(getNumber(), recipient(), getName(), identity(), getNote());
        try {
            var sent = sentProof();
            if (sent == null) {
                collections.collect(command, null);
            } else {
                collect(command, sent);
            }
            Notices.add("licence.handOver.done", "number", getNumber());
            Redirects.to("/hand-overs");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private void collect(CollectLicence command, Part sent) {
        try (var content = sent.getInputStream()) {
            desk.collect(command, content, sent.getSubmittedFileName());
        } catch (IOException brokenOff) {
            throw new RuleViolation("UPLOAD_BROKEN_OFF", Map.of());
        }
    }

    public String getNumber() {
        return PathParameters.get("number");
    }

    public List<HandOverLine> getLines() {
        return page.items().stream().map(lines::of).toList();
    }

    public @Nullable String getNext() {
        return page.next() == null ? null : "?after=" + page.next();
    }

    public @Nullable String getFirst() {
        return PathParameters.get("after").isEmpty() ? null : "?";
    }

    /** The licence that is handed over; nothing if it was collected meanwhile. */
    public @Nullable HandOverLine getOne() {
        if (one == null) {
            open();
        }
        return one == null ? null : lines.of(one);
    }

    /** Papers that the counter must see, or take back, first. */
    public List<String> getPapers() {
        return collections.papersToSee(getNumber()).stream()
                .map(name -> name.in(msg.language()))
                .toList();
    }

    public List<Option> getRecipients() {
        return Stream.of(Recipient.values())
                .map(value -> new Option(value.name(), msg.get("licence.recipient." + value)))
                .toList();
    }

    public List<Option> getIdentities() {
        return Stream.of(IdentityShown.values())
                .map(value -> new Option(value.name(), msg.get("licence.identity." + value)))
                .toList();
    }
}
