package id.onestop.licensing.ejb.agency;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a post should be.
 *
 * @param version of the post as the form showed it; 0 for a new one
 * @param nameEn the Indonesian name again where it is empty
 * @param letterTitle the post as letters write it under a signature; empty for posts that never sign
 */
public record DescribePost(
        long version,
        @Nullable Long unitId,
        String nameId,
        String nameEn,
        String letterTitle,
        Set<String> requiredCompetences) {

    public DescribePost {
        requiredCompetences = Set.copyOf(requiredCompetences);
    }
}
