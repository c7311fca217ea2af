package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.application.Readiness;
import id.onestop.licensing.domain.application.RegisterFinding;
import id.onestop.licensing.domain.catalogue.Form;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.application.FaultView;
import id.onestop.licensing.ejb.application.ReturnHistory;
import id.onestop.licensing.ejb.application.ReturnView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The task list of an application; after a return the open points come first. */
@Named
@RequestScoped
public class ApplicationBacking {

    /** Met only when the application is sent, or at the counter. */
    private static final Set<RequirementKind> LATER =
            EnumSet.of(RequirementKind.DECLARATION, RequirementKind.OLD_LICENCE, RequirementKind.ORIGINAL_SHOWN);

    private static final String BLOCKED = "BLOCKED";

    @Inject
    OwnApplication own;

    @Inject
    RequirementWords words;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    ReturnHistory returns;

    private @Nullable List<ReturnView> made;

    /**
     * One row.
     *
     * @param path empty while it cannot be begun
     */
    public record Task(String code, String label, String path, String state, String hint) {}

    /** One open point of a return. */
    public record OpenPoint(String requirement, String path, FaultView fault) {}

    /** What the agency asks to mend, all at once. */
    public List<OpenPoint> getOpenPoints() {
        return view().faults().stream()
                .map(fault -> {
                    var requirement = view().definition().requirement(fault.requirementCode());
                    return new OpenPoint(
                            requirement.map(this::name).orElse(fault.requirementCode()),
                            requirement.map(this::path).orElse(own.getPath()),
                            fault);
                })
                .toList();
    }

    /** What the officer wrote to the last return as a whole; empty without. */
    public String getReturnNote() {
        var made = returns();
        String note = made.isEmpty() ? null : made.get(made.size() - 1).note();
        return note == null ? "" : note;
    }

    private List<ReturnView> returns() {
        if (made == null) {
            made = own.isReturned() ? returns.own(own.getNumber()) : List.of();
        }
        return made;
    }

    /** Says plainly that the agency should have told something before, and who allowed to ask for it now; empty if not. */
    public String getLate() {
        var all = returns();
        var consent = all.isEmpty() ? null : all.get(all.size() - 1).consent();
        var late = getOpenPoints().stream()
                .map(point -> point.fault().overlookedSince())
                .filter(Objects::nonNull)
                .toList();
        if (consent == null || late.isEmpty()) {
            return "";
        }
        int first = late.stream().mapToInt(Integer::intValue).min().orElseThrow();
        var at = all.stream()
                .filter(one -> one.round() == first)
                .map(one -> format.date(one.returnedAt()))
                .findFirst()
                .orElse("-");
        return msg.of(
                late.size() == 1 ? "application.late.one" : "application.late.many",
                "count",
                late.size(),
                "date",
                at,
                "reason",
                consent.reason(),
                "post",
                consent.post());
    }

    /** The sections of the form. */
    public List<Task> getSections() {
        return view().definition().form().sections().stream().map(this::task).toList();
    }

    /** The requirements of this application. */
    public List<Task> getRequirements() {
        return view().requirements().stream().map(this::task).toList();
    }

    /** After a return: the tasks that were returned. */
    public List<Task> getReturned() {
        return getRequirements().stream()
                .filter(task -> returnedCodes().contains(task.code()))
                .toList();
    }

    /** After a return: everything else, which may be changed but need not be. */
    public List<Task> getOthers() {
        return Stream.concat(getSections().stream(), getRequirements().stream())
                .filter(task -> !returnedCodes().contains(task.code()))
                .toList();
    }

    /** How many rows of the list are done, of those that can be done before the application is sent. */
    public long getDone() {
        return rows().filter(task -> task.state().equals(Readiness.TaskStatus.DONE.name()))
                .count();
    }

    public long getTotal() {
        return rows().count();
    }

    private Stream<Task> rows() {
        return Stream.concat(getSections().stream(), getRequirements().stream())
                .filter(task -> !task.state().equals(BLOCKED));
    }

    public Task getSend() {
        boolean ready = view().done() == view().total();
        return new Task(
                "send",
                msg.get(own.isReturned() ? "application.send.again" : "application.send"),
                ready ? own.getPath() + "/check" : "",
                ready ? "NOT_STARTED" : BLOCKED,
                ready ? "" : msg.get("application.send.blocked"));
    }

    private Task task(Form.Section section) {
        var state = view().sections().getOrDefault(section.code(), Readiness.TaskStatus.NOT_STARTED);
        String first = section.pages().get(0).code();
        return new Task(
                section.code(),
                section.title().in(msg.language()),
                own.getPath() + "/questions/" + first,
                state.name(),
                state == Readiness.TaskStatus.PROBLEM ? msg.get("application.section.problem") : "");
    }

    private Task task(Requirement requirement) {
        var state = view().requirementStatus().getOrDefault(requirement.code(), Readiness.TaskStatus.NOT_STARTED);
        boolean later = state == Readiness.TaskStatus.NOT_STARTED && LATER.contains(requirement.kind());
        return new Task(
                requirement.code(),
                name(requirement),
                path(requirement),
                later ? BLOCKED : state.name(),
                hint(requirement));
    }

    private String hint(Requirement requirement) {
        var own = words.of(view(), requirement);
        return own.isEmpty() ? filesOrRegister(requirement) : own;
    }

    private String filesOrRegister(Requirement requirement) {
        var report = view().report();
        var snapshot = view().registers();
        if (!Readiness.asksRegister(requirement)) {
            int files = view().documents()
                    .getOrDefault(requirement.code(), List.of())
                    .size();
            return files == 0
                    ? ""
                    : msg.of(files == 1 ? "application.files.one" : "application.files.count", "count", files);
        }
        if (report == null || snapshot == null) {
            return msg.get("application.register.notAsked");
        }
        var finding = RegisterFinding.of(requirement, report);
        return msg.of(
                "application.register." + finding,
                "time",
                format.dateTime(snapshot.oldest().orElse(null)));
    }

    private String name(Requirement requirement) {
        return requirement.name().in(msg.language());
    }

    private String path(Requirement requirement) {
        if (UploadBacking.hasPage(requirement)) {
            return own.getPath() + "/files/" + requirement.code();
        }
        return Readiness.asksRegister(requirement) ? own.getPath() + "/registers" : "";
    }

    private Set<String> returnedCodes() {
        return view().faults().stream().map(FaultView::requirementCode).collect(Collectors.toSet());
    }

    private DraftView view() {
        return own.getView();
    }
}
