package id.onestop.licensing.web.agency;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.licence.LetterWording.State;
import id.onestop.licensing.domain.licence.LetterWords;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.licence.LetterVersion;
import id.onestop.licensing.ejb.licence.LetterView;
import id.onestop.licensing.ejb.licence.LetterView.Place;
import id.onestop.licensing.ejb.licence.LetterWordingService;
import id.onestop.licensing.ejb.licence.ProposeLetter;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One kind of letter: its paragraphs with a picture, the proposal of others, the second person's decision, and the history. */
@Named
@RequestScoped
public class LetterTemplateBacking {

    private static final String OPENING = "opening";
    private static final String CLOSING = "closing";
    private static final String NOTES = "notes";

    @Inject
    LetterWordingService wordings;

    @Inject
    Messages msg;

    private final Map<String, @Nullable String> texts = new HashMap<>();
    private @Nullable LetterView row;
    private @Nullable String seen;
    private @Nullable String proposal;
    private @Nullable String place;
    private @Nullable String into;
    private boolean looked;
    private String reason = "";
    private String refusal = "";

    public void load() {
        var holding = getRow().holding();
        if (texts.isEmpty()) {
            texts.put(OPENING, holding.opening());
            texts.put(CLOSING, holding.closing());
            texts.put(NOTES, holding.notes());
        }
    }

    /** Writes a place behind a paragraph, so that nobody has to know how places are written. */
    public void insert() {
        var chosen = getRow().places().stream()
                .filter(one -> one.name().equals(place))
                .findFirst();
        if (chosen.isEmpty()) {
            Refusals.add("place", "REQUIRED", Map.of());
        }
        if (into == null || !texts.containsKey(into)) {
            Refusals.add("into", "REQUIRED", Map.of());
        } else if (chosen.isPresent()) {
            texts.put(into, (said(into).stripTrailing() + " {" + chosen.get().name() + "}").strip());
        }
    }

    /** Shows the typed paragraphs on the letter. */
    public void look() {
        try {
            wordings.preview(typed());
            looked = true;
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void propose() {
        try {
            wordings.propose(typed());
            done("agency.letters.proposed");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void approve() {
        try {
            wordings.approve(seenProposal());
            done("agency.letters.approved");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void refuse() {
        try {
            wordings.refuse(seenProposal(), refusal);
            done("agency.letters.refused");
        } catch (LicensingException refused) {
            Refusals.show(refused, field -> field.equals("reason") ? "refusal" : field);
        }
    }

    /** The proposal that waits; {@code null} where none does. */
    public @Nullable LetterVersion getOpen() {
        return getRow().versions().stream()
                .filter(one -> one.state() == State.PROPOSED)
                .findFirst()
                .orElse(null);
    }

    /** The proposal that the reader saw, so that nobody decides on one that came after it. */
    private long seenProposal() {
        if (!getProposal().matches("\\d{1,18}")) {
            throw new NotFound("WORDING_UNKNOWN");
        }
        return Long.parseLong(getProposal());
    }

    private void done(String notice) {
        Notices.add(notice, "name", getName());
        Redirects.to(LetterTemplatesBacking.PATH + "/" + getPath());
    }

    private ProposeLetter typed() {
        return new ProposeLetter(
                getRow().kind(),
                getSeen().matches("\\d{1,9}") ? Integer.parseInt(getSeen()) : -1,
                said(OPENING),
                said(CLOSING),
                said(NOTES),
                reason);
    }

    private String said(String field) {
        return requireNonNullElse(texts.get(field), "");
    }

    public LetterView getRow() {
        if (row == null) {
            row = wordings.find(LetterAddress.kind(PathParameters.get("kind")));
        }
        return row;
    }

    public String getName() {
        return msg.get("agency.letters.kind." + getRow().kind());
    }

    public String getPath() {
        return getRow().kind().name().toLowerCase(Locale.ROOT);
    }

    /** What the picture is drawn from: what was typed, after a look; what waits; otherwise what is printed now. */
    public String getLook() {
        var open = getOpen();
        return LetterAddress.query(
                looked
                        ? new LetterWords(said(OPENING), said(CLOSING), said(NOTES))
                        : open == null ? getRow().holding() : open.after());
    }

    /** Which of the three the picture shows. */
    public String getShown() {
        return looked ? "typed" : getOpen() == null ? "now" : "proposed";
    }

    public List<LetterDifference> differences(LetterVersion version) {
        return LetterDifference.between(version.before(), version.after());
    }

    public String meaning(Place one) {
        return msg.get("agency.letters.place." + one.name());
    }

    public List<Option> getPlaces() {
        return getRow().places().stream()
                .map(one -> new Option(one.name(), meaning(one)))
                .toList();
    }

    public List<Option> getFields() {
        return Stream.of(OPENING, CLOSING, NOTES)
                .map(one -> new Option(one, msg.get("agency.letters." + one)))
                .toList();
    }

    public Map<String, @Nullable String> getTexts() {
        return texts;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getInto() {
        return into;
    }

    public void setInto(@Nullable String into) {
        this.into = into;
    }

    public String getSeen() {
        return seen == null ? Integer.toString(getRow().number()) : seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = requireNonNullElse(seen, "");
    }

    public String getProposal() {
        var open = getOpen();
        return requireNonNullElse(proposal, open == null ? "" : Long.toString(open.id()));
    }

    public void setProposal(@Nullable String proposal) {
        this.proposal = requireNonNullElse(proposal, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = requireNonNullElse(reason, "");
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(@Nullable String refusal) {
        this.refusal = requireNonNullElse(refusal, "");
    }
}
