package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;

/** What lies before the posts that somebody oversees, and what their people hold. */
public record QueueView(List<PostQueue> posts) {

    public QueueView {
        posts = List.copyOf(posts);
    }

    /**
     * One post.
     *
     * @param unclaimed open work that nobody has taken
     * @param unclaimedMinutes working minutes for which the oldest of it has lain there
     */
    public record PostQueue(
            String code, Words post, Words unit, long unclaimed, long unclaimedMinutes, List<PersonQueue> people) {

        public PostQueue {
            people = List.copyOf(people);
        }

        /** Open work of the post, taken or not. */
        public long open() {
            return unclaimed + people.stream().mapToLong(PersonQueue::held).sum();
        }
    }

    /**
     * One person.
     *
     * @param away somebody acts for this person today
     * @param substitute holds the post by decree for somebody else
     * @param longest working minutes for which the oldest has been held
     */
    public record PersonQueue(
            long accountId,
            String name,
            boolean away,
            boolean substitute,
            long held,
            long atRisk,
            long late,
            long longest) {

        /** Names of people: never printed. */
        @Override
        public String toString() {
            return "PersonQueue " + accountId;
        }
    }
}
