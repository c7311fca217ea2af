package id.onestop.licensing.web.agency;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.licence.LetterWords;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.Proposal.State;
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
public class LetterTemplateBacking extends ProposalForm {

    private static final String OPENING = "opening";
    private static final String CLOSING = "closing";
    private static final String NOTES = "notes";

    @Inject
    LetterWordingService wordings;

    @Inject
    Messages msg;

    private final Map<String, @Nullable String> texts = new HashMap<>();
    private @Nullable LetterView row;
    private @Nullable String place;
    private @Nullable String into;
    private boolean looked;

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
        act(() -> wordings.propose(typed()), "agency.letters.proposed");
    }

    public void approve() {
        act(() -> wordings.approve(seenProposal()), "agency.letters.approved");
    }

    public void refuse() {
        actRefusing(() -> wordings.refuse(seenProposal(), getRefusal()), "agency.letters.refused");
    }

    /** The proposal that waits; {@code null} where none does. */
    public @Nullable LetterVersion getOpen() {
        return getRow().versions().stream()
                .filter(one -> one.state() == State.PROPOSED)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected int holds() {
        return getRow().number();
    }

    @Override
    protected @Nullable Long waits() {
        var open = getOpen();
        return open == null ? null : open.id();
    }

    @Override
    protected void done(String notice) {
        Notices.add(notice, "name", getName());
        Redirects.to(LetterTemplatesBacking.PATH + "/" + getPath());
    }

    private ProposeLetter typed() {
        return new ProposeLetter(getRow().kind(), seenNumber(), said(OPENING), said(CLOSING), said(NOTES), getReason());
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
}
