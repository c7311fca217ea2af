package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.AgencyChange.Area;
import id.onestop.licensing.domain.agency.AgencyChange.Difference;
import id.onestop.licensing.domain.agency.AgencyEntered;
import id.onestop.licensing.domain.agency.SetUpChanged;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells everybody of a change of units, posts or rights: history, record, and who remembers agencies. */
@ApplicationScoped
class Structures {

    private static final Logger logger = LoggerFactory.getLogger(Structures.class);

    @Inject
    AgencyChangeRepository changes;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    void tell(Caller by, String subject, String operation, Map<String, String> facts, List<Difference> differences) {
        long agency = by.requireAgency();
        var actor = actor(by);
        changes.add(agency, Area.STRUCTURE, differences, actor, clock.instant());
        events.publish(new SetUpChanged(agency, subject, operation, facts, actor.reference(), clock.instant()));
        events.publish(new AgencyEntered(agency, clock.instant()));
        logger.atInfo()
                .addKeyValue("subject", subject)
                .addKeyValue("operation", operation)
                .log("Structure changed");
    }

    static Actor actor(Caller by) {
        return new Actor(by.accountId(), by.displayName(), null, null);
    }

    /** A set of rights as one text, always in the same order. */
    static String written(Set<Permission> rights) {
        return new TreeSet<>(rights).stream().map(Permission::name).collect(Collectors.joining(" "));
    }
}
