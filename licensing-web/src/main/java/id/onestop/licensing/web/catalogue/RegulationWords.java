package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.RegulationUse.Place;
import id.onestop.licensing.domain.catalogue.RequirementLaw;
import id.onestop.licensing.ejb.catalogue.RegulationEffect.Orphan;
import id.onestop.licensing.ejb.catalogue.RegulationLeaning;
import id.onestop.licensing.ejb.catalogue.RegulationRow;
import id.onestop.licensing.ejb.licence.CitingWords;
import id.onestop.licensing.ejb.licence.CitingWords.Medium;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of a regulation on pages. */
@Named
@RequestScoped
public class RegulationWords {

    @Inject
    Messages msg;

    @Inject
    Formats format;

    /** From when to when it holds. */
    public String validity(RegulationRow row) {
        var mark = row.mark();
        var ended = mark == null ? row.endedOn() : mark.endedOn();
        return Stream.of(
                        row.validFrom() == null
                                ? ""
                                : msg.of("catalogue.regulation.from", "date", format.day(row.validFrom())),
                        ended == null ? "" : msg.of("catalogue.regulation.until", "date", format.day(ended)))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse(msg.get("catalogue.regulation.noDate"));
    }

    /** What the agency states, in one sentence. */
    public String mark(RegulationRow row) {
        var mark = Objects.requireNonNull(row.mark());
        return msg.of(
                "catalogue.regulation.marked." + mark.kind(),
                "day",
                format.day(mark.endedOn()),
                "grace",
                format.day(mark.graceUntil()),
                "name",
                mark.by(),
                "at",
                format.shortDateTime(mark.at()),
                "source",
                mark.source());
    }

    /** A place that leans on it: what it is, and its name where it has one of its own. */
    public String place(RegulationLeaning place) {
        String kind = msg.get("catalogue.regulation.place." + place.place());
        String article = place.article().isEmpty()
                ? ""
                : " (" + msg.of("catalogue.regulation.article", "article", place.article()) + ")";
        return switch (place.place()) {
            case STANDARD, TIME_LIMIT, TEMPLATE, FEE, PROCEDURE -> kind + article;
            case REQUIREMENT, STEP, RETURN_REASON, REJECTION_REASON, DECLARATION, FORM_LETTER, COMPONENT ->
                kind + ": " + place.placeName().in(msg.language()) + article;
        };
    }

    /** Where the agency's own words that cite it are written. */
    public String address(CitingWords words) {
        return "/administration/" + (words.medium() == Medium.LETTER ? "letters/" : "templates/") + words.code();
    }

    /** What they go out in, with the articles that they cite. */
    public String citing(CitingWords words) {
        String name = words.medium() == Medium.LETTER
                ? msg.get("agency.letters.kind." + words.code().toUpperCase(Locale.ROOT))
                : msg.get("agency.templates.kind." + words.code());
        return msg.of("catalogue.regulation.words." + words.medium(), "name", name)
                + words.articles().stream()
                        .filter(article -> !article.isEmpty())
                        .map(article -> " (" + msg.of("catalogue.regulation.article", "article", article) + ")")
                        .collect(Collectors.joining());
    }

    /** What becomes of a requirement without law. */
    public String orphan(Orphan orphan) {
        return law(orphan.law());
    }

    String law(RequirementLaw law) {
        return msg.of(
                "catalogue.law." + law.state(),
                "titles",
                String.join("; ", law.titles()),
                "day",
                law.graceUntil() == null ? "" : format.day(law.graceUntil()));
    }

    /** The services of a regulation's public page, each once, with what it is in there. */
    public List<RegulationLeaning> standards(List<RegulationLeaning> leaning) {
        return leaning.stream().filter(one -> one.place() == Place.STANDARD).toList();
    }
}
