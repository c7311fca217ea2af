package id.onestop.licensing.web.counter;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.application.AnswerRules;
import id.onestop.licensing.domain.catalogue.Form;
import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.document.DocumentFiles;
import id.onestop.licensing.ejb.document.UploadDocument;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Questions;
import id.onestop.licensing.web.shared.Refusals;
import id.onestop.licensing.web.shared.SeenAnswers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what is sound of a file on the counter's one screen, and tells every fault where it is mended. */
@RequestScoped
public class AssistedKeeping {

    private static final long ANY = -1;

    @Inject
    DraftService drafts;

    @Inject
    DocumentFiles files;

    @Inject
    Questions questions;

    @Inject
    SeenAnswers seen;

    @Inject
    Messages msg;

    /** Keeps the changed answers page by page; whether all of them are sound, and no other window saved some meanwhile. */
    boolean answers(DraftView draft, Map<String, @Nullable String> values) {
        var typed = new HashMap<String, String>();
        values.forEach((code, value) -> typed.put(code, requireNonNullElse(value, "")));
        if (seen.isStale(draft, questions(draft), typed)) {
            return false;
        }
        boolean sound = true;
        for (var section : draft.definition().form().sections()) {
            for (var page : section.pages()) {
                sound &= answers(draft, page, values);
            }
        }
        return sound;
    }

    /** All of the form, which the counter has on one screen. */
    static List<Question> questions(DraftView draft) {
        return draft.definition().form().sections().stream()
                .flatMap(section -> section.pages().stream())
                .flatMap(page -> page.questions().stream())
                .toList();
    }

    private boolean answers(DraftView draft, Form.Page page, Map<String, @Nullable String> values) {
        var changed = new LinkedHashMap<String, String>();
        for (var question : page.questions()) {
            var typed = requireNonNullElse(values.get(question.code()), "").strip();
            var kept = requireNonNullElse(draft.answers().get(question.code()), "");
            if (!typed.equals(kept)) {
                changed.put(question.code(), typed);
            }
        }
        var merged = draft.answers().with(changed);
        page.questions().stream()
                .filter(question -> changed.containsKey(question.code()) && !AnswerRules.isAsked(question, merged))
                .forEach(question -> changed.put(question.code(), ""));
        if (changed.isEmpty()) {
            return true;
        }
        try {
            drafts.answer(draft.number(), changed, ANY);
            return true;
        } catch (Invalid faulty) {
            faulty.errors().forEach(error -> tell(draft, error));
            return false;
        }
    }

    /** Keeps the scan of a paper, if one was sent; whether it is sound. */
    boolean upload(DraftView draft, AssistedRow row, @Nullable Object part) {
        if (!(part instanceof Part sent) || sent.getSize() == 0) {
            return true;
        }
        try (var content = sent.getInputStream()) {
            files.upload(new UploadDocument(draft.id(), row.code(), sent.getSubmittedFileName(), null, null), content);
            return true;
        } catch (RuleViolation refused) {
            Refusals.addText(field(row.code()), row.label() + ": " + lowered(refused.code(), refused.parameters()));
        } catch (IOException brokenOff) {
            Refusals.addText(field(row.code()), row.label() + ": " + lowered("UPLOAD_BROKEN_OFF", Map.of()));
        }
        return false;
    }

    /** Tells a fault where it is mended: at the question, at the scan, or at the declaration. */
    void tell(DraftView draft, FieldError error) {
        var form = draft.definition().form();
        if (form.question(error.field()).isPresent()) {
            Refusals.addText(error.field(), questions.fault(form, error));
            return;
        }
        if (error.code().equals("DECLARATION_MISSING")) {
            Refusals.add(error.field(), error.code(), error.parameters());
            return;
        }
        draft.definition()
                .requirement(error.field())
                .ifPresentOrElse(
                        one -> Refusals.addText(
                                field(one.code()),
                                one.name().in(msg.language()) + ": " + lowered(error.code(), error.parameters())),
                        () -> Refusals.add(error.field(), error.code(), error.parameters()));
    }

    private String lowered(String code, Map<String, Object> parameters) {
        return Questions.lowered(msg.error(code, parameters));
    }

    private static String field(String requirement) {
        return "scan-" + requirement;
    }
}
