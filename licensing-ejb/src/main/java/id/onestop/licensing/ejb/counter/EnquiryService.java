package id.onestop.licensing.ejb.counter;

import id.onestop.licensing.domain.counter.DeskEnquiry;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.FileAccess;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The book of the information desk (row 66). */
@Stateless
public class EnquiryService {

    private static final Logger logger = LoggerFactory.getLogger(EnquiryService.class);
    private static final int MOST = 50;

    @Inject
    CounterRepository enquiries;

    @Inject
    FileAccess access;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    CurrentCaller callers;

    @Inject
    Clock clock;

    /**
     * Writes an enquiry down.
     *
     * @return its id
     */
    @RequiresPermission(Permission.COUNTER)
    public long log(DeskEnquiry.Note note) {
        var caller = callers.require();
        long agencyId = caller.requireAgency();
        if (note.serviceCode() != null) {
            definitions.published(agencies.byId(agencyId).code(), note.serviceCode());
        }
        var enquiry = DeskEnquiry.log(agencyId, note, access.officer(caller), clock.instant());
        enquiries.add(enquiry);
        logger.atInfo().addKeyValue("enquiry", enquiry.id()).log("Enquiry written down");
        return enquiry.id();
    }

    /** The agency's enquiries, newest first. */
    @RequiresPermission(Permission.COUNTER)
    public EnquiryPage page(@Nullable Long before, int most) {
        int limit = Math.max(1, Math.min(most, MOST));
        var found = enquiries.listEnquiries(callers.require().requireAgency(), before, limit + 1);
        var rows = found.stream().limit(limit).map(EnquiryRow::from).toList();
        return new EnquiryPage(rows, found.size() > limit ? rows.get(limit - 1).id() : null);
    }

    /** One of them. */
    @RequiresPermission(Permission.COUNTER)
    public EnquiryRow find(long id) {
        return EnquiryRow.from(enquiries.requireEnquiryOf(callers.require().requireAgency(), id));
    }

    /** A page of enquiries; {@code next} leads to older ones. */
    public record EnquiryPage(
            List<EnquiryRow> items, @Nullable Long next) {
        public EnquiryPage {
            items = List.copyOf(items);
        }
    }
}
