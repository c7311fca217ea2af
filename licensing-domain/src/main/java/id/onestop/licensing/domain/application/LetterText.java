package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.agency.AgencyProfile.Region;
import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.RequirementRules.LetterRule;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.domain.document.Sha256;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter written from the form (rows 26 and 38): the definition's paragraphs with the answers in their places.
 *
 * @param missing what has no answer yet; while there is any the letter is not written
 */
public record LetterText(String title, List<String> paragraphs, Set<String> missing) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z.]+)}");
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);

    public LetterText {
        paragraphs = List.copyOf(paragraphs);
        missing = Set.copyOf(missing);
    }

    /**
     * What the letter of one application is written from.
     *
     * @param known {@code account.fullName}, {@code agency.name}, {@code service.name}
     */
    public record Source(ServiceDefinition definition, Answers answers, Region region, Map<String, String> known) {}

    /** Writes the letter; an unanswered place becomes dots. */
    public static LetterText write(LetterRule rule, Source source) {
        var missing = new TreeSet<String>();
        var paragraphs = rule.paragraphs().stream()
                .map(paragraph -> fill(paragraph, source, missing))
                .toList();
        return new LetterText(rule.title(), paragraphs, missing);
    }

    private static String fill(String paragraph, Source source, Set<String> missing) {
        return PLACE.matcher(paragraph).replaceAll(place -> {
            var word = word(place.group(1), source);
            if (word.isBlank()) {
                missing.add(place.group(1));
            }
            return Matcher.quoteReplacement(word.isBlank() ? "..........." : word);
        });
    }

    private static String word(String name, Source source) {
        var known = source.known().get(name);
        if (known != null) {
            return known;
        }
        var answer = source.answers().values().getOrDefault(name, "");
        return answer.isEmpty()
                ? ""
                : source.definition()
                        .form()
                        .question(name)
                        .map(question -> said(question, answer, source.region()))
                        .orElse(answer);
    }

    private static String said(Question question, String answer, Region region) {
        return switch (question.kind()) {
            case DATE -> DATE.format(LocalDate.parse(answer));
            case CHOICE ->
                question.choice(answer).map(choice -> choice.label().id()).orElse(answer);
            case VILLAGE -> region.address(answer).orElse(answer);
            case TEXT, LONG_TEXT, PHONE, EMAIL, NUMBER, POSTCODE, STR_NUMBER -> answer.replaceAll("\\s+", " ");
        };
    }

    public boolean complete() {
        return missing.isEmpty();
    }

    /** What a signed copy of this letter speaks for: other words are another letter. */
    public PlaceReference subject() {
        return new PlaceReference(hash());
    }

    /** Eight signs printed on the letter, by which a scan is told from one of another text. */
    public String mark() {
        var hex = hash().hex().toUpperCase(Locale.ROOT);
        return hex.substring(0, 4) + "-" + hex.substring(4, 8);
    }

    private Sha256 hash() {
        return Sha256.ofText(title + "\n" + String.join("\n", paragraphs));
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "LetterText " + title;
    }
}
