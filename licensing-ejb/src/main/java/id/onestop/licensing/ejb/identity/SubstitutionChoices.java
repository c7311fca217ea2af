package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The posts in which somebody can act, and the people who can. */
public record SubstitutionChoices(List<Place> places, List<Colleague> people) {

    public SubstitutionChoices {
        places = List.copyOf(places);
        people = List.copyOf(people);
    }

    /**
     * A post and one of its holders.
     *
     * @param holderId {@code null} if nobody holds it
     */
    public record Place(
            String postCode,
            Words post,
            @Nullable Long holderId,
            @Nullable String holder) {}

    /** Somebody of the agency and the posts that he holds. */
    public record Colleague(long id, String name, List<Words> posts) {
        public Colleague {
            posts = List.copyOf(posts);
        }
    }

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "SubstitutionChoices";
    }
}
