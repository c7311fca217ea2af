package id.onestop.licensing.ejb.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate to enter.
 *
 * @param kind code of what it proves
 * @param until {@code null} where it holds for good
 */
public record EnterCompetence(
        long accountId,
        String kind,
        String number,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
