package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;

/**
 * What only the standard says: order and titles of the 14 components, and those that nothing else generates.
 *
 * @param heading title of the standard, without its number
 * @param requirementsIntro sentence before the requirements
 */
public record StandardTexts(
        String heading,
        String requirementsIntro,
        List<Part> parts,
        Complaints complaints,
        List<Staffing> staff,
        List<Competence> competence,
        List<FreeText> free) {

    public StandardTexts {
        parts = List.copyOf(parts);
        staff = List.copyOf(staff);
        competence = List.copyOf(competence);
        free = List.copyOf(free);
    }

    /** The written items of a component; empty where nothing is written. */
    public List<String> items(ComponentKey key) {
        return free.stream()
                .filter(text -> text.key() == key)
                .flatMap(text -> text.items().stream())
                .toList();
    }

    /** Service delivery or manufacturing, with its components in the agency's order. */
    public record Part(Words title, List<Heading> components) {
        public Part {
            components = List.copyOf(components);
        }
    }

    /** Title of one component. */
    public record Heading(ComponentKey key, Words title) {}

    /** A component that is a written list. */
    public record FreeText(ComponentKey key, List<String> items) {
        public FreeText {
            items = List.copyOf(items);
        }
    }

    /**
     * Who works on the service.
     *
     * @param post code of the post in the agency's role register
     * @param count 0 where the standard gives none
     */
    public record Staffing(String role, String post, int count) {
        String printed() {
            return count == 0 ? role + "." : role + " " + count + " orang.";
        }
    }

    /** What a role must know. */
    public record Competence(String role, List<String> items) {
        public Competence {
            items = List.copyOf(items);
        }
    }

    /** Component 6: each list with its sentence (rows 77, 82, 83). */
    public record Complaints(
            String channelsIntro,
            List<String> channels,
            String followUpIntro,
            List<String> followUp,
            String staffIntro,
            List<String> staff,
            String owner) {
        public Complaints {
            channels = List.copyOf(channels);
            followUp = List.copyOf(followUp);
            staff = List.copyOf(staff);
        }
    }
}
