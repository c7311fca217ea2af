package id.onestop.licensing.web.agency;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.notification.MessageWords;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.Proposal.State;
import id.onestop.licensing.ejb.notification.ProposeWords;
import id.onestop.licensing.ejb.notification.WordingService;
import id.onestop.licensing.ejb.notification.WordingVersion;
import id.onestop.licensing.ejb.notification.WordingView;
import id.onestop.licensing.ejb.notification.WordingView.Place;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One kind of message: its words with a preview, the proposal of others, the second person's decision, and the history. */
@Named
@RequestScoped
public class TemplateBacking extends ProposalForm {

    @Inject
    WordingService wordings;

    @Inject
    Messages msg;

    private @Nullable WordingView row;
    private @Nullable MessageWords preview;
    private @Nullable String subjectId;
    private @Nullable String bodyId;
    private @Nullable String subjectEn;
    private @Nullable String bodyEn;

    public void load() {
        getRow();
    }

    /** Shows the typed words as somebody would read them. */
    public void look() {
        try {
            preview = wordings.preview(typed());
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void propose() {
        act(() -> wordings.propose(typed()), "agency.templates.proposed");
    }

    public void approve() {
        act(() -> wordings.approve(seenProposal()), "agency.templates.approved");
    }

    public void refuse() {
        actRefusing(() -> wordings.refuse(seenProposal(), getRefusal()), "agency.templates.refused");
    }

    /** The proposal that waits; {@code null} where none does. */
    public @Nullable WordingVersion getOpen() {
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
        Redirects.to(TemplatesBacking.PATH + "/" + getRow().kind());
    }

    private ProposeWords typed() {
        return new ProposeWords(
                getRow().kind(), seenNumber(), getSubjectId(), getBodyId(), getSubjectEn(), getBodyEn(), getReason());
    }

    public WordingView getRow() {
        if (row == null) {
            row = wordings.find(PathParameters.get("kind"));
        }
        return row;
    }

    public String getName() {
        return TemplatesBacking.name(msg, getRow().kind());
    }

    /** What was typed, after a look; otherwise what is sent now. */
    public MessageWords getPreview() {
        return requireNonNullElse(preview, getRow().sample());
    }

    public List<WordsDifference> differences(WordingVersion version) {
        return WordsDifference.between(version.before(), version.after());
    }

    public String meaning(Place place) {
        return msg.get("agency.templates.place." + place.name());
    }

    /** In which languages a place may stand. */
    public String languages(Place place) {
        return Stream.of(place.indonesian() ? "id" : "", place.english() ? "en" : "")
                .filter(language -> !language.isEmpty())
                .map(language -> msg.get("agency.templates.language." + language))
                .collect(Collectors.joining(", "));
    }

    public String getSubjectId() {
        return requireNonNullElse(subjectId, getRow().holding().subjectId());
    }

    public void setSubjectId(@Nullable String subjectId) {
        this.subjectId = requireNonNullElse(subjectId, "");
    }

    public String getBodyId() {
        return requireNonNullElse(bodyId, getRow().holding().bodyId());
    }

    public void setBodyId(@Nullable String bodyId) {
        this.bodyId = requireNonNullElse(bodyId, "");
    }

    public String getSubjectEn() {
        return requireNonNullElse(subjectEn, getRow().holding().subjectEn());
    }

    public void setSubjectEn(@Nullable String subjectEn) {
        this.subjectEn = requireNonNullElse(subjectEn, "");
    }

    public String getBodyEn() {
        return requireNonNullElse(bodyEn, getRow().holding().bodyEn());
    }

    public void setBodyEn(@Nullable String bodyEn) {
        this.bodyEn = requireNonNullElse(bodyEn, "");
    }
}
