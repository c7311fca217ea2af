package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.application.AskedPapers;
import id.onestop.licensing.domain.application.Readiness;
import id.onestop.licensing.domain.application.Readiness.TaskStatus;
import id.onestop.licensing.domain.application.RegisterFinding;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.application.EvidenceView;
import id.onestop.licensing.ejb.application.SightView;
import id.onestop.licensing.web.shared.EvidenceWords;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Writes the requirements of a file as the counter's screen shows them. */
@RequestScoped
class AssistedRows {

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    EvidenceWords words;

    List<AssistedRow> of(DraftView view, List<SightView> seen) {
        return view.requirements().stream()
                .map(requirement -> row(view, requirement, seen))
                .toList();
    }

    private AssistedRow row(DraftView view, Requirement requirement, List<SightView> seen) {
        var files = view.documents().getOrDefault(requirement.code(), List.of());
        var rule = requirement.fileRule();
        boolean room = rule.filter(one -> files.size() < one.maxFiles()).isPresent();
        var hint = requirement.hint();
        var evidence = view.evidence().getOrDefault(requirement.code(), EvidenceView.NONE);
        return new AssistedRow(
                requirement.code(),
                requirement.name().in(msg.language()),
                hint == null ? "" : hint.in(msg.language()),
                Readiness.asksRegister(requirement) ? finding(view, requirement) : "",
                files.stream()
                        .map(one -> new AssistedRow.Scan(one.id(), one.fileName()))
                        .toList(),
                view.requirementStatus().get(requirement.code()) == TaskStatus.DONE,
                room,
                rule.map(one -> String.join(",", one.mediaTypes())).orElse(""),
                sights(requirement, seen),
                said(view, requirement, evidence),
                evidence.letterMark() != null && evidence.letterOpen() == 0,
                requirement.rules().confirmation() != null
                        && (evidence.asked() == null || evidence.asked().again()));
    }

    private String finding(DraftView view, Requirement requirement) {
        var report = view.report();
        return msg.get("counter.finding."
                + (report == null ? RegisterFinding.UNKNOWN : RegisterFinding.of(requirement, report)));
    }

    private List<String> said(DraftView view, Requirement requirement, EvidenceView evidence) {
        var group = words.eitherOr(view.requirements(), requirement);
        return Stream.concat(words.sentences(evidence).stream(), Stream.of(group))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The papers to be seen for a requirement. */
    List<AssistedRow.Sight> sights(Requirement requirement, List<SightView> seen) {
        return AskedPapers.of(requirement).stream()
                .map(kind -> new AssistedRow.Sight(
                        requirement.code() + ":" + kind,
                        msg.get("counter.sight." + kind),
                        seen.stream()
                                .filter(one -> one.requirementCode().equals(requirement.code()) && one.kind() == kind)
                                .map(one -> one.seenBy() + ", " + format.shortDateTime(one.seenAt()))
                                .findFirst()
                                .orElse("")))
                .toList();
    }
}
