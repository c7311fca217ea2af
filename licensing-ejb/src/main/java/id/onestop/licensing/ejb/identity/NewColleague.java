package id.onestop.licensing.ejb.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the file of a new agency names.
 *
 * @param posts codes of the posts that are given with the agency
 */
public record NewColleague(
        String fullName,
        @Nullable String titlePrefix,
        @Nullable String titleSuffix,
        String email,
        @Nullable String nip,
        @Nullable String rank,
        List<String> posts) {

    public NewColleague {
        posts = List.copyOf(posts);
    }

    /** Names of people are never printed. */
    @Override
    public String toString() {
        return "NewColleague";
    }
}
