package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.application.Readiness;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.application.EvidenceView;
import id.onestop.licensing.web.shared.EvidenceWords;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Statuses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a requirement stands in words where neither a file nor a register of people speaks for it. */
@RequestScoped
class RequirementWords {

    /** Met with the application itself, when it is sent, or at the counter. */
    private static final Set<RequirementKind> HINTED = EnumSet.of(
            RequirementKind.DECLARATION,
            RequirementKind.REGISTRATION,
            RequirementKind.OLD_LICENCE,
            RequirementKind.ORIGINAL_SHOWN);

    @Inject
    EvidenceWords evidence;

    @Inject
    Statuses statuses;

    @Inject
    Messages msg;

    /** Empty where files or registers have the word. */
    String of(DraftView view, Requirement requirement) {
        if (view.covered().contains(requirement.code())) {
            return msg.get("application.hint.covered");
        }
        boolean files =
                !view.documents().getOrDefault(requirement.code(), List.of()).isEmpty();
        if (files || Readiness.asksRegister(requirement)) {
            return "";
        }
        if (requirement.eitherOr() != null) {
            return evidence.eitherOr(view.requirements(), requirement);
        }
        var said = new ArrayList<String>();
        var sign = evidence.sign(view.evidence().getOrDefault(requirement.code(), EvidenceView.NONE));
        if (!sign.isEmpty()) {
            said.add(statuses.of(sign.split(" ", 2)[0], sign.split(" ", 2)[1]).word() + ".");
        }
        if (HINTED.contains(requirement.kind())) {
            said.add(msg.get("application.hint." + requirement.kind()));
        } else if (Readiness.isWritten(requirement)) {
            said.add(msg.get("application.hint.written"));
        }
        return String.join(" ", said);
    }
}
