package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A technical team of an agency.
 *
 * @param office for which it works; {@code null} for all
 * @param holds whether its decree holds today
 */
public record TeamView(
        long id,
        long version,
        String name,
        @Nullable Long postId,
        @Nullable Words office,
        String decreeNumber,
        LocalDate decreeOn,
        LocalDate from,
        @Nullable LocalDate until,
        boolean holds,
        List<Member> members) {

    public TeamView {
        members = List.copyOf(members);
    }

    /**
     * A member.
     *
     * @param position place in the list, from 0
     * @param origin post of the agency, or institution
     */
    public record Member(int position, String name, String function, Words origin) {}
}
