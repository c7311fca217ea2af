package id.onestop.licensing.web.workflow;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.ejb.workflow.WorkRow;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Says why one file of a batch cannot be done, in the words of the same refusal elsewhere. */
@RequestScoped
public class BatchWords {

    @Inject
    Messages msg;

    public String cause(String code, Map<String, ?> parameters) {
        return Texts.in(msg.locale()).error(code, parameters);
    }

    Map<String, ?> parameters(WorkRow row) {
        return Map.of("number", row.number(), "by", requireNonNullElse(row.claimedByName(), ""));
    }
}
