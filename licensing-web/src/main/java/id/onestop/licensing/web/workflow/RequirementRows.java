package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.AskedPapers;
import id.onestop.licensing.domain.application.PaperSight;
import id.onestop.licensing.domain.application.RegisterFinding;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.ReturnReason;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterCheck;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.application.SightView;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.web.shared.EvidenceWords;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.workflow.RequirementRow.DocumentRow;
import id.onestop.licensing.web.workflow.RequirementRow.Seen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the requirements of a file with their evidence. */
@RequestScoped
public class RequirementRows {

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    EvidenceWords words;

    public List<RequirementRow> of(FileView file) {
        return IntStream.range(0, file.requirements().size())
                .mapToObj(at -> row(at + 1, file.requirements().get(at), file))
                .toList();
    }

    private RequirementRow row(int place, FileView.Row row, FileView file) {
        var requirement = row.requirement();
        var reason = row.reasonCode() == null
                ? null
                : file.definition().returnReason(row.reasonCode()).orElse(null);
        return new RequirementRow(
                place,
                requirement.code(),
                requirement.name().in(msg.language()),
                requirement.mayNotApply(),
                row.bySystem(),
                requirement.registerRule().isPresent() ? finding(row.finding()) : "",
                evidence(row, file),
                row.documents().stream()
                        .filter(document -> !document.isRemoved())
                        .map(document -> document(document, requirement))
                        .toList(),
                basis(reason, requirement),
                row.verdict() == null ? "UNCHECKED" : row.verdict().name(),
                reason == null ? "" : reason.text().in(msg.language()),
                Objects.requireNonNullElse(row.cure(), ""),
                Objects.requireNonNullElse(row.note(), ""),
                file.definition().returnReasonsFor(requirement.code()).stream()
                        .map(one -> new Option(one.code(), one.text().in(msg.language())))
                        .toList(),
                words.sign(row.evidence()),
                isSendable(row, file),
                earlier(row.earlier()),
                AskedPapers.of(requirement).stream()
                        .map(kind -> seen(kind, row.sights()))
                        .toList());
    }

    private String earlier(FileView.@Nullable Earlier earlier) {
        if (earlier == null) {
            return "";
        }
        return msg.of(
                earlier.standing()
                        ? "workflow.earlier.own"
                        : earlier.lastRound() ? "workflow.earlier.round" : "workflow.earlier.step",
                "verdict",
                msg.get("status.check." + earlier.verdict()),
                "name",
                earlier.by(),
                "time",
                format.shortDateTime(earlier.at()));
    }

    /** While the agency has the file, an official may remind the facility as well. */
    private static boolean isSendable(FileView.Row row, FileView file) {
        var asked = row.evidence().asked();
        return row.requirement().rules().confirmation() != null
                && file.status().isOpen()
                && asked != null
                && asked.again();
    }

    private Seen seen(PaperSight.Kind kind, List<SightView> sights) {
        return sights.stream()
                .filter(sight -> sight.kind() == kind)
                .findFirst()
                .map(sight -> new Seen(
                        msg.of(
                                "workflow.sight." + kind,
                                "name",
                                sight.seenBy(),
                                "time",
                                format.shortDateTime(sight.seenAt())),
                        true))
                .orElseGet(() -> new Seen(msg.get("workflow.sight.none." + kind), false));
    }

    /** The rule that a fault rests on: the reason's own, or that of the requirement. */
    static String basis(@Nullable ReturnReason reason, Requirement requirement) {
        return reason == null || reason.basis().isEmpty() ? requirement.basis() : reason.basis();
    }

    private static String finding(@Nullable RegisterFinding finding) {
        if (finding == null) {
            return "";
        }
        return switch (finding) {
            case PASSED -> "MET";
            case FAILED -> "NOT_MET";
            case UNKNOWN -> "UNKNOWN";
        };
    }

    private List<String> evidence(FileView.Row row, FileView file) {
        var said = new ArrayList<String>();
        if (row.requirement().kind() == RequirementKind.REGISTRATION) {
            said.add(msg.of(
                    "workflow.evidence.registered." + file.channel(),
                    "time",
                    format.shortDateTime(file.submittedAt())));
        }
        if (row.requirement().collectedByAgency()) {
            said.add(msg.get("workflow.evidence.office"));
        }
        said.addAll(words.sentences(row.evidence()));
        said.addAll(registers(row.requirement(), file));
        return said;
    }

    private List<String> registers(Requirement requirement, FileView file) {
        var register = requirement.registerRule().flatMap(rule -> RegisterFinding.register(rule.register()));
        var report = file.report();
        if (register.isEmpty()) {
            return List.of();
        }
        if (report == null) {
            return List.of(msg.get("workflow.evidence.none"));
        }
        var said = new ArrayList<String>();
        report.checks().stream()
                .filter(check ->
                        check.register() == register.get() && check.kind() != RegisterCheck.Kind.CREDITS_ENOUGH)
                .map(this::sentence)
                .forEach(said::add);
        differing(register.get(), file, said);
        return said;
    }

    private void differing(Register register, FileView file, List<String> said) {
        var report = Objects.requireNonNull(file.report());
        String fields = report.differences().stream()
                .filter(field -> field.differing().contains(register))
                .map(field -> msg.get("workflow.field." + field.field()))
                .collect(Collectors.joining(", "));
        if (!fields.isEmpty()) {
            said.add(msg.of("workflow.evidence.differs", "fields", fields));
        }
    }

    /** One answer of a register in words. */
    String sentence(RegisterCheck check) {
        return msg.of(
                "workflow.evidence." + check.kind() + "." + check.outcome(),
                "date",
                check.date() == null ? "-" : format.day(check.date()),
                "limit",
                check.limit() == null ? "-" : check.limit(),
                "value",
                check.value() == null ? "-" : check.value(),
                "facility",
                check.text() == null ? msg.get("workflow.evidence.facility") : check.text());
    }

    private DocumentRow document(DocumentView document, Requirement requirement) {
        return new DocumentRow(
                document.id(),
                document.fileName(),
                requirement.name().in(msg.language()),
                msg.of(
                        "workflow.document.detail",
                        "pages",
                        document.pages(),
                        "size",
                        format.size(document.size()),
                        "scan",
                        msg.get("workflow.scan." + document.verdict())),
                IntStream.rangeClosed(1, document.pages()).boxed().toList());
    }
}
