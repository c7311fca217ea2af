package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.agency.Assignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Who signs in a post, today and on the days for which decrees are known already. */
record SignatoryDays(List<Assignment> times) {

    SignatoryDays {
        times = List.copyOf(times);
    }

    /** Who signs on a day: a substitute before the holder for whom he acts. */
    Optional<Assignment> on(LocalDate day) {
        var present = times.stream().filter(one -> isThere(one, day)).toList();
        return present.stream()
                .filter(one -> one.appointment().substitute())
                .findFirst()
                .or(() -> present.stream().findFirst());
    }

    /** Whether a person holds the post on a day, and nobody acts for him. */
    boolean present(long account, LocalDate day) {
        return times.stream().anyMatch(one -> one.accountId() == account && isThere(one, day));
    }

    /** Whether a person holds the post on a day, be he away or not. */
    boolean holds(long account, LocalDate day) {
        return times.stream().anyMatch(one -> one.accountId() == account && one.covers(day));
    }

    /** The first day after this one on which a person is known not to be there any more. */
    Optional<LocalDate> goneAfter(long account, LocalDate day) {
        return times.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.validFrom()), one.validUntil().map(last -> last.plusDays(1)).stream()))
                .filter(turn -> turn.isAfter(day) && !present(account, turn))
                .min(LocalDate::compareTo);
    }

    private boolean isThere(Assignment time, LocalDate day) {
        return time.covers(day)
                && times.stream()
                        .noneMatch(other -> other.covers(day)
                                && Objects.equals(other.absentAccountId().orElse(null), time.accountId()));
    }
}
