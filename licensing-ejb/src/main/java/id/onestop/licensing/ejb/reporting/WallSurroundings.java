package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.ejb.application.RegisterHealth;
import id.onestop.licensing.ejb.reporting.WallView.Counter;
import id.onestop.licensing.ejb.reporting.WallView.Partner;
import id.onestop.licensing.ejb.workflow.OutagesNow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What stands around an agency's work: partners and its counter. */
@ApplicationScoped
class WallSurroundings {

    @Inject
    OutagesNow outages;

    @Inject
    RegisterHealth health;

    @Inject
    WallQueries queries;

    @Inject
    AgencyNow office;

    /** Partners that are declared out, and registers as they answered last. */
    List<Partner> partners(long agencyId) {
        var out = outages.of(agencyId).stream()
                .map(outage -> new Partner(outage.partner(), false, true, outage.since(), outage.standing()))
                .toList();
        var registers = health.of(agencyId).stream()
                .map(one -> new Partner(name(one.register()), one.silentSince() == null, false, one.silentSince(), 0))
                .filter(one -> out.stream()
                        .noneMatch(other -> other.name()
                                .toLowerCase(Locale.ROOT)
                                .contains(one.name().toLowerCase(Locale.ROOT))));
        return Stream.concat(out.stream(), registers).toList();
    }

    /** Proper names, the same in both languages. */
    private static String name(Register register) {
        return switch (register) {
            case MPPD -> "MPPD";
            case SATU_SEHAT -> "Satu Sehat";
            case SISDMK -> "SISDMK";
        };
    }

    /** What the counter did today. */
    Counter counter(long agencyId) {
        var today = office.today(agencyId);
        var numbers = queries.counter(agencyId, today, office.start(agencyId, today));
        long enquiries = numbers[1];
        return new Counter(numbers[0], enquiries, enquiries == 0 ? 0 : Math.round((double) numbers[2] / enquiries));
    }
}
