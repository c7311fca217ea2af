package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What only the standard says: order and titles of the 14 components, and those that nothing else generates.
 *
 * @param heading title of the standard, without its number
 * @param requirementsIntro sentence before the requirements
 * @param marks what stands before the entries of a component; numbers where nothing is said
 * @param remarks components that are not filled in, or filled in by assumption
 */
public record StandardTexts(
        String heading,
        String requirementsIntro,
        List<Part> parts,
        Complaints complaints,
        StaffLayout staffLayout,
        List<Staffing> staff,
        List<Competence> competence,
        List<FreeText> free,
        Map<ComponentKey, Marks> marks,
        List<Remark> remarks) {

    public StandardTexts {
        parts = List.copyOf(parts);
        staff = List.copyOf(staff);
        competence = List.copyOf(competence);
        free = List.copyOf(free);
        marks = Map.copyOf(marks);
        remarks = List.copyOf(remarks);
    }

    /** The free text of a component. */
    public Optional<TextBlock> text(ComponentKey key) {
        return free.stream()
                .filter(text -> text.key() == key)
                .map(FreeText::text)
                .findFirst();
    }

    public Marks marksOf(ComponentKey key) {
        return marks.getOrDefault(key, Marks.NUMBERS);
    }

    /** Service delivery or manufacturing, with its components in the agency's order. */
    public record Part(Words title, List<Heading> components) {
        public Part {
            components = List.copyOf(components);
        }
    }

    /** Title of one component. */
    public record Heading(ComponentKey key, Words title) {}

    /** A component that is written freely. */
    public record FreeText(ComponentKey key, TextBlock text) {}

    /**
     * A list with the sentences around it.
     *
     * @param first number of the first entry, where a list does not begin at its beginning
     */
    public record TextBlock(String intro, Marks marks, int first, List<TextItem> items, String closing) {
        public TextBlock {
            items = List.copyOf(items);
        }
    }

    /**
     * An entry.
     *
     * @param marks of the entries below it
     */
    public record TextItem(String text, Marks marks, List<TextItem> items) {
        public TextItem {
            items = List.copyOf(items);
        }

        public static TextItem of(String text) {
            return new TextItem(text, Marks.NONE, List.of());
        }
    }

    /**
     * How the number of staff is printed.
     *
     * @param pattern with {@code {role}} and {@code {count}}
     */
    public record StaffLayout(String intro, String pattern, String closing) {}

    /**
     * Who works on the service.
     *
     * @param posts codes of the posts in the agency's role register that the role covers
     * @param count 0 where the standard gives none
     */
    public record Staffing(String role, List<String> posts, int count) {
        public Staffing {
            posts = List.copyOf(posts);
        }

        String printed(String pattern) {
            return count == 0
                    ? role + "."
                    : pattern.replace("{role}", role).replace("{count}", Integer.toString(count));
        }
    }

    /** What a role must know. */
    public record Competence(String role, Marks marks, List<TextItem> items) {
        public Competence {
            items = List.copyOf(items);
        }
    }

    /**
     * Component 6: each list with its sentence (rows 77, 82, 83), or the procedure as one text (rows 80 and 85 to 92).
     *
     * @param procedure {@code null} where there are only lists
     */
    public record Complaints(
            String channelsIntro,
            List<String> channels,
            String followUpIntro,
            List<String> followUp,
            String staffIntro,
            List<String> staff,
            String owner,
            @Nullable TextBlock procedure) {
        public Complaints {
            channels = List.copyOf(channels);
            followUp = List.copyOf(followUp);
            staff = List.copyOf(staff);
        }
    }

    /** What a reader must know of a component's state (trap T13). */
    public record Remark(ComponentKey key, Kind kind, Words note) {

        /** State of a component. */
        public enum Kind {
            /** The source does not say it; nothing may be published. */
            NOT_FILLED,
            /** Filled in by somebody, not found in the source. */
            ASSUMED
        }
    }
}
