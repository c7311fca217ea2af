package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.licence.RejectionSigning;
import id.onestop.licensing.ejb.signature.Passphrase;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses a licence with a reason of the catalogue and what was found: a decision, not a return. */
@Named
@RequestScoped
public class RejectBacking {

    @Inject
    FileService files;

    @Inject
    ProgressService progress;

    @Inject
    RejectionSigning signing;

    @Inject
    FileHeads heads;

    @Inject
    Acts acts;

    @Inject
    Messages msg;

    private @Nullable FileView file;
    private @Nullable FileHead head;
    private @Nullable String reason;
    private @Nullable String finding;
    private @Nullable String passphrase;
    private boolean sure;

    public void load() {
        file = files.open(getNumber());
        head = heads.of(progress.ofFile(getNumber()));
    }

    public void show() {
        load();
        if (!isPossible()) {
            acts.tooLate(getNumber());
        }
    }

    public void reject() {
        String number = getNumber();
        String code = Objects.requireNonNullElse(reason, "");
        String found = Objects.requireNonNullElse(finding, "");
        String typed = Objects.requireNonNullElse(passphrase, "");
        passphrase = null;
        if (!complete(code, found, typed)) {
            return;
        }
        try (var secret = Passphrase.of(typed.toCharArray())) {
            if (acts.done(number, () -> signing.reject(number, code, found, secret), RejectBacking::id)) {
                Notices.add("workflow.rejected", "number", number);
                Redirects.to("/signing");
            }
        }
    }

    /** Says everything that is missing at once. */
    private boolean complete(String code, String found, String typed) {
        if (code.isEmpty()) {
            Refusals.add("reason", "REASON_MISSING", Map.of());
        }
        if (found.isBlank()) {
            Refusals.add("finding", "FINDING_MISSING", Map.of());
        }
        if (typed.isEmpty()) {
            Refusals.add("passphrase", "PASSPHRASE_MISSING", Map.of());
        }
        if (!sure) {
            Refusals.add("sure", "SURE_MISSING", Map.of());
        }
        return sure && !code.isEmpty() && !found.isBlank() && !typed.isEmpty();
    }

    private static String id(String field) {
        return field.equals("reasonCode") ? "reason" : field;
    }

    private FileView file() {
        ensureLoaded();
        return Objects.requireNonNull(file, "not loaded");
    }

    private FileHead head() {
        ensureLoaded();
        return Objects.requireNonNull(head, "not loaded");
    }

    /** A form that comes back asks what it may do before the page is drawn. */
    private void ensureLoaded() {
        if (file == null) {
            load();
        }
    }

    public String getNumber() {
        return FileAddress.number();
    }

    public FileHead getHead() {
        return head();
    }

    /** Grounds of the catalogue, each with its rule and what the person can do. */
    public List<Option> getReasons() {
        return file().definition().rejectionReasons().stream()
                .map(one -> new Option(
                        one.code(),
                        one.text().in(msg.language()),
                        one.basis() + ". " + one.remedy().in(msg.language())))
                .toList();
    }

    /** What was typed and can no longer be saved, because the file is in other hands. */
    public List<Unsaved> getUnsaved() {
        return isPossible()
                ? List.of()
                : acts.unsaved("finding", msg.get("workflow.reject.finding")).toList();
    }

    public boolean isPossible() {
        return getHead().heldAt("DECISION", "SIGNATURE");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getFinding() {
        return finding;
    }

    public void setFinding(@Nullable String finding) {
        this.finding = finding;
    }

    /** Never given back to the page. */
    public @Nullable String getPassphrase() {
        return null;
    }

    public void setPassphrase(@Nullable String passphrase) {
        this.passphrase = passphrase;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
