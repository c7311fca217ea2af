package id.onestop.licensing.ejb.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a decree says about a technical team, as it was typed.
 *
 * @param version of the team as the form showed it; 0 for a new one
 * @param postId office that it works for; {@code null} for all
 */
public record DescribeTeam(
        long version,
        String name,
        @Nullable Long postId,
        String decreeNumber,
        @Nullable LocalDate decreeOn,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
