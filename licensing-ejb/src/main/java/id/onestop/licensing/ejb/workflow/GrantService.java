package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.Act;
import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.TextLimit;
import id.onestop.licensing.ejb.application.PlaceLimit;
import id.onestop.licensing.ejb.application.StrTerm;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decision to grant a licence where the signature is an act of its own (penetapan). */
@Stateless
public class GrantService {

    @Inject
    Files files;

    @Inject
    FourEyesDesk fourEyes;

    @Inject
    Findings findings;

    @Inject
    PlaceLimit limit;

    @Inject
    StrTerm str;

    @Inject
    Steps steps;

    /**
     * Grants; the file goes on to print, signature or number.
     *
     * @throws RuleViolation {@code DECISION_SIGNS} where deciding and signing electronically are one act
     */
    @RequiresPermission(Permission.DECIDE)
    public void grant(String number, @Nullable String note) {
        TextLimit.require("note", note, TextLimit.LONG);
        var file = files.requireHeld(number, Act.GRANT);
        if (new LineEnd(file.definition()).signsAtOnce(file.step())) {
            throw new RuleViolation("DECISION_SIGNS", Map.of("number", number));
        }
        fourEyes.requireApproval(file);
        findings.requireSound(file);
        str.requireRunning(file.application(), file.definition());
        limit.requireRoom(file.application());
        steps.complete(file, "GRANTED", note);
    }
}
