package id.onestop.licensing.web.catalogue;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.catalogue.DraftStatus;
import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.PublicationGate;
import id.onestop.licensing.domain.catalogue.editor.DraftFault;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.catalogue.DraftCheck;
import id.onestop.licensing.ejb.catalogue.DraftPublicationService;
import id.onestop.licensing.web.shared.Me;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The publication gate of a draft: every finding with its place and its cure, and the way through. */
@Named
@RequestScoped
public class DraftGateBacking {

    @Inject
    ElsewherePages pages;

    @Inject
    Me me;

    @Inject
    DraftPublicationService publication;

    @Inject
    DefinitionDraftBacking draft;

    @Inject
    DraftWords words;

    @Inject
    Messages msg;

    private @Nullable DraftCheck check;
    private @Nullable List<Card> cards;
    private @Nullable String seen;
    private final Map<String, String> reasons = new HashMap<>();

    /**
     * A finding of the gate.
     *
     * @param id of the card, and at its end that of the field for its reason
     * @param place the field where it is mended, in words; empty where there is none
     * @param elsewhere pages outside the definition where it may be mended too
     * @param path how a file comes to it, act by act
     * @param follows what goes with it when it is mended
     */
    public record Card(
            String id,
            String key,
            String code,
            boolean refuses,
            String title,
            String where,
            String place,
            String address,
            String why,
            String cure,
            List<Option> elsewhere,
            List<String> path,
            List<Card> follows) {

        public Card {
            elsewhere = List.copyOf(elsewhere);
            path = List.copyOf(path);
            follows = List.copyOf(follows);
        }
    }

    /** A field that cannot be read yet. */
    public record Gap(String place, String address, String text) {}

    public DraftCheck getCheck() {
        if (check == null) {
            check = publication.check(draft.getDraftId());
        }
        return check;
    }

    /** Fields that keep the gate from looking at all. */
    public List<Gap> getGaps() {
        return getCheck().faults().stream().map(this::gap).toList();
    }

    private Gap gap(DraftFault fault) {
        String path = fault.path();
        String above = DraftWords.placeOf(path);
        boolean whole = path.isEmpty() || !path.contains("/");
        return new Gap(
                words.place(path, draft.getView().titles()),
                path.isEmpty()
                        ? DefinitionsBacking.PATH + "/" + draft.getDraftId()
                        : DraftWords.address(
                                draft.getDraftId(),
                                whole ? path : draft.shown(above),
                                whole ? "" : path.substring(draft.shown(above).length() + 1),
                                isWritable()),
                words.fault(fault));
    }

    private List<Card> cards() {
        if (cards == null) {
            var findings = getCheck().findings();
            cards = IntStream.range(0, findings.size())
                    .filter(i -> findings.get(i).cause().isEmpty())
                    .mapToObj(i -> card("finding-" + i, findings.get(i), following(i, findings)))
                    .toList();
        }
        return cards;
    }

    private List<Card> following(int cause, List<Finding> findings) {
        return IntStream.range(0, findings.size())
                .filter(i -> findings.get(i).cause().equals(findings.get(cause).key()))
                .mapToObj(i -> card("finding-" + i, findings.get(i), List.of()))
                .toList();
    }

    private Card card(String id, Finding finding, List<Card> follows) {
        String language = msg.language();
        String[] place = finding.place().split("#", 2);
        String field = place.length < 2 ? "" : place[1];
        return new Card(
                id,
                finding.key(),
                finding.code(),
                finding.refuses(),
                msg.get("catalogue.gate.title." + finding.code()),
                finding.where().in(language),
                finding.place().isEmpty()
                        ? ""
                        : words.place(
                                field.isEmpty() ? place[0] : place[0] + "/" + field,
                                draft.getView().titles()),
                finding.place().isEmpty() ? "" : DraftWords.address(draft.getDraftId(), place[0], field, isWritable()),
                finding.why().in(language),
                finding.cure().in(language),
                pages.of(finding.code()),
                finding.path().stream().map(step -> step.in(language)).toList(),
                follows);
    }

    private boolean isWritable() {
        return me.may(Permission.CONFIGURE.name()) && draft.getView().draft().status() == DraftStatus.OPEN;
    }

    /** What refuses, each with what follows from it. */
    public List<Card> getErrors() {
        return cards().stream().filter(Card::refuses).toList();
    }

    /** What a second person has to answer for. */
    public List<Card> getWarnings() {
        return cards().stream().filter(card -> !card.refuses()).toList();
    }

    public int getErrorCount() {
        return (int) getCheck().findings().stream().filter(Finding::refuses).count();
    }

    public int getWarningCount() {
        return getCheck().findings().size() - getErrorCount();
    }

    /** How many findings stand under another one. */
    public int getFollowing() {
        return (int) getCheck().findings().stream()
                .filter(finding -> !finding.cause().isEmpty())
                .count();
    }

    public int getRules() {
        return PublicationGate.RULES.size();
    }

    public int getMet() {
        return getRules()
                - (int) getCheck().findings().stream()
                        .map(Finding::code)
                        .distinct()
                        .count();
    }

    /** What the gate says in one line. */
    public String getHeading() {
        var status = draft.getView().draft().status();
        String open = getCheck().ready() ? "READY" : "REFUSED";
        return msg.get("catalogue.gate.heading." + (status == DraftStatus.OPEN ? open : status.name()));
    }

    /** Where the way to a finding is drawn. */
    public String drawn(Card card) {
        return DefinitionsBacking.PATH + "/" + draft.getDraftId() + "/graph?finding="
                + URLEncoder.encode(card.key(), StandardCharsets.UTF_8);
    }

    public void propose() {
        act(() -> publication.propose(draft.getDraftId(), seenVersion()), "catalogue.draft.proposed");
    }

    public void takeBack() {
        act(() -> publication.takeBack(draft.getDraftId()), "catalogue.draft.takenBack");
    }

    /** Every reason that is missing is told at its own field. */
    public void publish() {
        var missing = getWarnings().stream()
                .filter(card -> requireNonNullElse(reasons.get(card.key()), "").isBlank())
                .toList();
        missing.forEach(card -> Refusals.add(
                "reason-" + card.id(), "GATE_REASON_MISSING", Map.of("finding", card.title(), "where", card.where())));
        if (missing.isEmpty()) {
            act(() -> publication.publish(draft.getDraftId(), seenVersion(), given()), "catalogue.draft.published");
        }
    }

    /** What a form leaves empty comes as nothing at all. */
    private Map<String, String> given() {
        var given = new HashMap<String, String>();
        reasons.forEach((key, reason) -> given.put(key, requireNonNullElse(reason, "")));
        return given;
    }

    private void act(Runnable act, String notice) {
        try {
            act.run();
            Notices.add(notice);
            Redirects.to(DefinitionsBacking.PATH + "/" + draft.getDraftId());
        } catch (LicensingException refused) {
            // what is shown now is what the next press of the button means
            seen = null;
            show(refused);
        }
    }

    private void show(LicensingException refused) {
        if (refused.parameters().get("places") instanceof List<?> places) {
            String told = places.stream()
                    .map(place -> words.place(place.toString(), draft.getView().titles()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            Refusals.add(
                    null, refused.code(), Map.of("by", refused.parameters().getOrDefault("by", ""), "places", told));
        } else {
            Refusals.show(refused);
        }
    }

    /** The version that the page shows; it comes back with the form. */
    public String getSeen() {
        return requireNonNullElse(seen, Long.toString(draft.getView().draft().version()));
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** What cannot be read is no version that there is. */
    private long seenVersion() {
        return getSeen().matches("\\d{1,18}") ? Long.parseLong(getSeen()) : Long.MAX_VALUE;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
