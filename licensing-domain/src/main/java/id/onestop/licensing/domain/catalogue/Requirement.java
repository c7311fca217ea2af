package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an applicant must bring or have.
 *
 * @param printed the sentence of the standard, as written there
 * @param name short name for pages and papers
 * @param eitherOr requirements with the same word here are met by one of them
 * @param legalised a stamped copy is asked for, checked at the counter
 * @param dated the document has a last day that must not be over
 * @param basis where the requirement stands, for returns
 */
public record Requirement(
        String code,
        RequirementKind kind,
        String printed,
        Words name,
        @Nullable Words hint,
        boolean mandatory,
        Condition condition,
        @Nullable String eitherOr,
        boolean legalised,
        boolean dated,
        String basis,
        @Nullable FileRule files,
        @Nullable RegisterRule register,
        @Nullable PhotoRule photo) {

    public Optional<FileRule> fileRule() {
        return Optional.ofNullable(files);
    }

    public Optional<RegisterRule> registerRule() {
        return Optional.ofNullable(register);
    }

    /**
     * For whom a requirement holds; an empty set means all.
     *
     * @param viaProxy {@code null} means whoever applies
     */
    public record Condition(
            Set<ApplicationKind> kinds,
            Set<Channel> channels,
            @Nullable Boolean viaProxy) {

        /** Holds for everybody. */
        public static final Condition ALWAYS = new Condition(Set.of(), Set.of(), null);

        public Condition {
            kinds = Set.copyOf(kinds);
            channels = Set.copyOf(channels);
        }

        public boolean holds(ApplicationKind kind, Channel channel, boolean proxy) {
            return (kinds.isEmpty() || kinds.contains(kind))
                    && (channels.isEmpty() || channels.contains(channel))
                    && (viaProxy == null || viaProxy == proxy);
        }
    }

    /** What may be uploaded. */
    public record FileRule(List<String> mediaTypes, long maxBytes, int maxFiles) {
        public FileRule {
            mediaTypes = List.copyOf(mediaTypes);
        }
    }

    /**
     * What a register must say.
     *
     * @param register code of the register, such as {@code satusehat}
     * @param freshDays how old the register's entry may be; 0 asks for none
     * @param facilityVerified the entry must be confirmed by a health facility
     */
    public record RegisterRule(String register, int freshDays, boolean facilityVerified, List<Comparison> compares) {
        public RegisterRule {
            compares = List.copyOf(compares);
        }
    }

    /**
     * One field that must agree.
     *
     * @param field name in the register
     * @param with {@code account.<field>}, {@code answer.<question>} or {@code <register>.<field>}
     */
    public record Comparison(String field, Words name, String with) {}

    /** Size in millimetres and number of prints. */
    public record PhotoRule(int widthMm, int heightMm, int copies) {}
}
