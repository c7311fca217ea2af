package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.AgencyEntered;
import id.onestop.licensing.domain.agency.AgencyProfile.NumberBook;
import id.onestop.licensing.ejb.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Lets an agency's profile name one more number book, so that definitions may choose it. */
@ApplicationScoped
public class AgencyBooks {

    @Inject
    AgencyRevisionRepository revisions;

    @Inject
    DomainEvents events;

    /** Keeps every other change of the profile waiting; the caller has checked that the code is free. */
    public void add(long agencyId, NumberBook book, Instant at) {
        var agency = revisions.lock(agencyId);
        String text = ProfileText.with(agency.profile(), book);
        agency.revise(AgencyProfileReader.stored(agency.code(), text), text);
        events.publish(new AgencyEntered(agencyId, at));
    }
}
