package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.Workflow;
import id.onestop.licensing.ejb.application.FaultView;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.application.SubmissionDiff.Change;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the page of a file into words. */
@RequestScoped
public class FileWriter {

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    FileHeads heads;

    @Inject
    RequirementRows requirements;

    @Inject
    Comparisons comparisons;

    @Inject
    AnswerWords answers;

    @Inject
    CardRows cards;

    public FilePage page(FileView file, ProgressView where) {
        var head = heads.of(where);
        long open = file.requirements().size() - file.checked();
        return new FilePage(
                head,
                meta(file),
                judging(file, where, head),
                head.heldAt("COMPLETENESS_CHECK"),
                requirements.of(file),
                msg.of(
                        "workflow.check.summary",
                        "checked",
                        file.checked(),
                        "all",
                        file.requirements().size(),
                        "faulty",
                        file.faulty()),
                missing(open, file.faulty(), head),
                file.faulty(),
                open == 0 && file.faulty() == 0,
                comparisons.of(file, judging(file, where, head)),
                changes(file),
                where.clock() == null ? "NOT_STARTED" : where.clock().state().name(),
                promise(where),
                cards.of(where));
    }

    /** What the button for returning says. */
    public String returning(long faulty) {
        return faulty > 0 ? msg.of("workflow.return.open", "count", faulty) : msg.get("workflow.return.openNone");
    }

    /** The limit of the whole file in words. */
    public String due(ProgressView where) {
        var reading = where.clock();
        return reading == null || reading.dueAt() == null ? "-" : format.dateTime(reading.dueAt());
    }

    /** What was typed about a requirement, in words. */
    public Unsaved unsaved(RequirementRow row, FaultForm form) {
        var parts = Stream.of(
                        msg.get("status.check." + form.getVerdict()),
                        row.reasons().stream()
                                .filter(one -> one.value().equals(form.getReason()))
                                .map(Option::label)
                                .findFirst()
                                .orElse(""),
                        Objects.requireNonNullElse(form.getCure(), ""),
                        Objects.requireNonNullElse(form.getNote(), ""))
                .filter(part -> !part.isBlank());
        return new Unsaved(row.label(), parts.collect(Collectors.joining(". ")));
    }

    /** Notes that came with hand-overs between officials, newest first. */
    public List<FileNote> notes(ProgressView where) {
        var notes = new ArrayList<FileNote>();
        for (var row : where.card().rows()) {
            String text = row.handOver().note();
            if (text != null && !text.isBlank()) {
                notes.add(
                        0,
                        new FileNote(
                                text,
                                row.handOver().giverName(),
                                format.shortDateTime(row.handOver().givenAt())));
            }
        }
        return notes;
    }

    /** Steps by name, for a choice. */
    public List<Option> steps(Workflow workflow, List<String> codes) {
        return codes.stream()
                .map(code -> new Option(code, heads.words(workflow.step(code).name())))
                .toList();
    }

    private String meta(FileView file) {
        // an undated standard has neither number nor revision
        return msg.of(
                        file.definition().edition().standardNumber() == 0 ? "workflow.metaUnnumbered" : "workflow.meta",
                        "service",
                        heads.words(file.definition().product().name()),
                        "kind",
                        msg.get("workflow.applicationKind." + file.kind()),
                        "channel",
                        msg.get("workflow.channel." + file.channel()),
                        "standard",
                        file.definition().edition().standardNumber(),
                        "revision",
                        file.definition().edition().revisionLabel())
                + returned(file);
    }

    /** How often it went back before; what had been overlooked counts apart. */
    private String returned(FileView file) {
        long all = file.faults().stream().map(FaultView::round).distinct().count();
        long late = file.faults().stream()
                .filter(fault -> fault.overlookedSince() != null)
                .map(FaultView::round)
                .distinct()
                .count();
        if (all == 0) {
            return "";
        }
        return " · "
                + (late == 0
                        ? msg.of("workflow.card.returns", "count", all)
                        : msg.of("workflow.card.returnsLate", "count", all, "late", late));
    }

    /** Whether the reader looks at the requirements here: at the check, or where the definition lets him return the file. */
    private static boolean judging(FileView file, ProgressView where, FileHead head) {
        var current = where.current();
        return head.mine()
                && current != null
                && file.definition()
                        .workflow()
                        .find(current.stepCode())
                        .filter(Step::judges)
                        .isPresent();
    }

    private String missing(long open, long faulty, FileHead head) {
        if (open == 0 && faulty == 0 && !head.heldAt("COMPLETENESS_CHECK")) {
            return msg.get("workflow.missing.noFault");
        }
        if (open > 0) {
            return msg.of(open == 1 ? "workflow.missing.one" : "workflow.missing.many", "count", open);
        }
        return faulty > 0 ? msg.of("workflow.missing.faulty", "count", faulty) : "";
    }

    private String promise(ProgressView where) {
        var days = format.workingDays(where.promiseDays());
        return where.clock() == null
                ? msg.of("workflow.sla.before", "days", days)
                : msg.of(
                        "workflow.sla.running",
                        "days",
                        days,
                        "counted",
                        where.clock().countedDays(),
                        "due",
                        due(where));
    }

    private List<ChangedRow> changes(FileView file) {
        var diff = file.diff();
        var rows = new ArrayList<ChangedRow>();
        if (diff != null) {
            diff.answers()
                    .forEach(change -> rows.add(changed(
                            answers.label(file, change.code()),
                            answers.value(file, change.code(), change.before()),
                            answers.value(file, change.code(), change.after()),
                            change)));
            diff.files()
                    .forEach(change -> rows.add(changed(
                            file.definition()
                                    .requirement(change.code())
                                    .map(requirement -> heads.words(requirement.name()))
                                    .orElse(change.code()),
                            Objects.requireNonNullElse(change.before(), "-"),
                            Objects.requireNonNullElse(change.after(), "-"),
                            change)));
        }
        return rows;
    }

    private static ChangedRow changed(String label, String before, String after, Change change) {
        String kind = change.before() == null ? "ADDED" : change.after() == null ? "REMOVED" : "CHANGED";
        return new ChangedRow(label, before, after, kind);
    }
}
