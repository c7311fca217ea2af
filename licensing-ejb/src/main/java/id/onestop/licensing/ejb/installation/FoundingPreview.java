package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be made of a new agency's file, or was.
 *
 * @param loadedAs code of the agency that was made of it
 * @param holidays days that the calendar has from today on, and the agency's own
 * @param administratorName whom the first invitation goes to; empty where the file names an administrator
 */
public record FoundingPreview(
        long id,
        String fileName,
        @Nullable String loadedAs,
        String code,
        String prefix,
        Words name,
        String city,
        String zone,
        String calendar,
        int holidays,
        List<String> books,
        List<Words> units,
        List<NewPost> posts,
        List<NewPerson> people,
        List<NewService> services,
        String administratorName,
        String administratorEmail) {

    /** Stands in the place of a file's name where the agency was described in a few words. */
    static final String FROM_WORDS = "-";

    /** Whether nobody uploaded a file. */
    public boolean fromWords() {
        return fileName.equals(FROM_WORDS);
    }

    public FoundingPreview {
        books = List.copyOf(books);
        units = List.copyOf(units);
        posts = List.copyOf(posts);
        people = List.copyOf(people);
        services = List.copyOf(services);
    }

    /** A post with the number of its rights and of those who get it. */
    public record NewPost(Words name, int rights, long holders) {}

    /** Somebody who is invited, with the names of the posts. */
    public record NewPerson(String name, String email, List<Words> posts) {
        public NewPerson {
            posts = List.copyOf(posts);
        }

        /** Names of people are never printed. */
        @Override
        public String toString() {
            return "NewPerson";
        }
    }

    /**
     * A service and what the gate says of it.
     *
     * @param published whether it binds at once; otherwise it becomes a draft
     */
    public record NewService(Words name, boolean published, List<Finding> findings) {
        public NewService {
            findings = List.copyOf(findings);
        }
    }

    @Override
    public String toString() {
        return "FoundingPreview " + code;
    }
}
