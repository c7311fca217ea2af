package id.onestop.licensing.domain.application;

import static id.onestop.licensing.domain.application.ApplicationStatus.CANCELLED;
import static id.onestop.licensing.domain.application.ApplicationStatus.DRAFT;
import static id.onestop.licensing.domain.application.ApplicationStatus.HANDED_OVER;
import static id.onestop.licensing.domain.application.ApplicationStatus.IN_PROCESS;
import static id.onestop.licensing.domain.application.ApplicationStatus.ISSUED;
import static id.onestop.licensing.domain.application.ApplicationStatus.REJECTED;
import static id.onestop.licensing.domain.application.ApplicationStatus.RETURNED;
import static id.onestop.licensing.domain.application.ApplicationStatus.SUBMITTED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The legal moves of an application, in one table. */
final class ApplicationTransitions {

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> MOVES = new EnumMap<>(Map.of(
            DRAFT, Set.of(SUBMITTED, CANCELLED),
            SUBMITTED, Set.of(IN_PROCESS, RETURNED, CANCELLED),
            RETURNED, Set.of(SUBMITTED, CANCELLED),
            IN_PROCESS, Set.of(ISSUED, REJECTED, RETURNED),
            ISSUED, Set.of(HANDED_OVER)));

    private ApplicationTransitions() {}

    static Set<ApplicationStatus> from(ApplicationStatus status) {
        return MOVES.getOrDefault(status, Set.of());
    }

    static boolean permits(ApplicationStatus from, ApplicationStatus to) {
        return from(from).contains(to);
    }
}
