package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.application.FacilityConfirmation.State;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.ejb.application.EvidenceView;
import id.onestop.licensing.ejb.application.EvidenceView.Asked;
import id.onestop.licensing.ejb.application.EvidenceView.Cited;
import id.onestop.licensing.ejb.application.EvidenceView.Declared;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands for a requirement besides its files, in words: the same for the applicant, the counter and the official. */
@RequestScoped
public class EvidenceWords {

    private static final int HASH_SHOWN = 16;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    /** Which of these requirements stand for each other; empty for one that stands alone. */
    public String eitherOr(List<Requirement> requirements, Requirement requirement) {
        var group = requirement.eitherOr();
        return group == null
                ? ""
                : msg.of(
                        "evidence.eitherOr",
                        "names",
                        requirements.stream()
                                .filter(one -> group.equals(one.eitherOr()))
                                .map(one -> one.name().in(msg.language()))
                                .collect(Collectors.joining(", ")));
    }

    /** All that is known, a sentence each. */
    public List<String> sentences(EvidenceView view) {
        var said = new ArrayList<String>();
        if (view.declared() != null) {
            said.add(declared(view.declared()));
        }
        if (view.cited() != null) {
            said.add(cited(view.cited()));
        }
        if (view.asked() != null) {
            said.addAll(asked(view.asked()));
        }
        if (view.letterMark() != null) {
            said.add(
                    view.letterOpen() == 0
                            ? msg.of("evidence.letter.mark", "mark", view.letterMark())
                            : msg.of("evidence.letter.open", "count", view.letterOpen()));
        }
        return said;
    }

    /** Group and state of the sign that goes with it, such as {@code cited VALID}; empty for none. */
    public String sign(EvidenceView view) {
        var cited = view.cited();
        var asked = view.asked();
        if (cited != null) {
            return "cited " + cited.state();
        }
        if (asked == null) {
            return "";
        }
        return "facility " + (asked.outdated() ? "OUTDATED" : asked.expired() ? "EXPIRED" : asked.state());
    }

    private String declared(Declared made) {
        return msg.of(
                "evidence.declared",
                "text",
                made.text().in(msg.language()),
                "by",
                Objects.requireNonNullElse(made.by(), ""),
                "time",
                format.shortDateTime(made.at()),
                "files",
                made.files(),
                "hash",
                made.contentHash().substring(0, HASH_SHOWN));
    }

    /** One sentence about a licence that was looked up. */
    public String cited(Cited cited) {
        var last = cited.validUntil();
        var facts = Stream.of(
                        cited.number(),
                        cited.holder(),
                        cited.detail(),
                        last == null ? null : msg.of("evidence.cited.until", "date", format.day(last)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return msg.of(
                !facts.isEmpty()
                        ? cited.number() == null ? "evidence.cited.guarded" : "evidence.cited.facts"
                        : cited.asked().isEmpty() ? "evidence.cited.none" : "evidence.cited.nothing",
                "number",
                cited.asked(),
                "facts",
                facts,
                "time",
                format.shortDateTime(cited.at()));
    }

    /** What became of the question to a facility. */
    public List<String> asked(Asked asked) {
        var said = new ArrayList<String>();
        said.add(msg.of(
                "evidence.asked.sent",
                "email",
                asked.email(),
                "time",
                format.shortDateTime(asked.sentAt()),
                "until",
                format.day(asked.expiresAt())));
        if (asked.state() != State.WAITING) {
            said.add(msg.of(
                    "evidence.asked." + asked.state(),
                    "by",
                    Objects.requireNonNullElse(asked.answeredBy(), ""),
                    "post",
                    Objects.requireNonNullElse(asked.answeredPost(), ""),
                    "time",
                    format.shortDateTime(asked.answeredAt())));
        }
        if (asked.reason() != null) {
            said.add(msg.of("evidence.asked.reason", "reason", asked.reason()));
        }
        return said;
    }
}
