package id.onestop.licensing.ejb.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an agency's people, by name.
 *
 * @param next account after which the next page begins; {@code null} on the last
 */
public record StaffList(List<StaffMember> people, @Nullable Long next) {
    public StaffList {
        people = List.copyOf(people);
    }
}
