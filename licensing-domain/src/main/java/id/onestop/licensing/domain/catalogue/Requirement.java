package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.Form.ShownWhen;
import id.onestop.licensing.domain.catalogue.RequirementRules.Original;
import id.onestop.licensing.domain.catalogue.RequirementRules.PaperRule;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an applicant must bring or have.
 *
 * @param printed the sentence of the standard; empty where the one before it in the same either-or group says both
 * @param name short name for pages and papers
 * @param eitherOr requirements with the same word here are met by one of them
 * @param basis where the requirement stands, for returns
 * @param rules what its kind means here
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
        String basis,
        RequirementRules rules) {

    public Optional<FileRule> fileRule() {
        return Optional.ofNullable(rules.files());
    }

    public Optional<RegisterRule> registerRule() {
        return Optional.ofNullable(rules.register());
    }

    public Optional<PaperRule> paperRule() {
        return Optional.ofNullable(rules.paper());
    }

    /** A stamped copy is asked for, checked at the counter. */
    public boolean legalised() {
        return paperRule().filter(PaperRule::legalised).isPresent();
    }

    /** The document has a last day that must not be over. */
    public boolean dated() {
        return rules.validUntil() != null;
    }

    /** What the counter does with an original. */
    public Original original() {
        return paperRule().map(PaperRule::original).orElse(Original.NOT_ASKED);
    }

    /** An official may say that it does not apply: it is asked of some only, or another one stands for it. */
    public boolean mayNotApply() {
        return !mandatory || eitherOr != null;
    }

    /** The agency itself collects it by a step beside the line. */
    public boolean collectedByAgency() {
        return rules.recommendation() != null
                && rules.recommendation().obtainedBy() == RequirementRules.ObtainedBy.AGENCY;
    }

    /**
     * For whom a requirement holds; an empty set means all.
     *
     * @param viaProxy {@code null} means whoever applies
     * @param answer {@code null} means whatever was answered
     */
    public record Condition(
            Set<ApplicationKind> kinds,
            Set<Channel> channels,
            @Nullable Boolean viaProxy,
            @Nullable ShownWhen answer) {

        /** Holds for everybody. */
        public static final Condition ALWAYS = new Condition(Set.of(), Set.of(), null, null);

        public Condition {
            kinds = Set.copyOf(kinds);
            channels = Set.copyOf(channels);
        }

        public boolean holds(Circumstances given) {
            return holdsBeforeAnswers(given)
                    && (answer == null || answer.answer().equals(given.answers().get(answer.question())));
        }

        boolean holdsBeforeAnswers(Circumstances given) {
            return allows(given.kind()) && allows(given.channel()) && allows(given.viaProxy());
        }

        boolean allows(ApplicationKind kind) {
            return kinds.isEmpty() || kinds.contains(kind);
        }

        boolean allows(Channel channel) {
            return channels.isEmpty() || channels.contains(channel);
        }

        boolean allows(boolean proxy) {
            return viaProxy == null || viaProxy == proxy;
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
     * @param freshDays how old the register's entry may be, where the register tells its age; 0 asks for none
     * @param facilityVerified the entry must be confirmed by a health facility
     * @param compares what must agree; where nothing is named, everything that the register says
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
