package id.onestop.licensing.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A database whose clock was moved was a demonstration's. */
@ApplicationScoped
class MovedClock implements ProductionObjection {

    @Inject
    ClockOffsetRepository offsets;

    @Override
    public List<String> sentences() {
        return offsets.read().isZero()
                ? List.of()
                : List.of("The business clock of this database was moved: it is a demonstration's, use an empty one.");
    }
}
