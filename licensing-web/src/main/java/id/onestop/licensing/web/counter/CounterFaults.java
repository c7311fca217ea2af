package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Questions;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows what is wrong with a form of the counter, each fault after the words of its field. */
@RequestScoped
public class CounterFaults {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("nik", "counter.nik"),
            Map.entry("fullName", "counter.fullName"),
            Map.entry("birthDate", "counter.birthDate"),
            Map.entry("phone", "counter.phone"),
            Map.entry("email", "counter.email"),
            Map.entry("question", "counter.enquiry.question"),
            Map.entry("outcome", "counter.enquiry.outcome"),
            Map.entry("minutes", "counter.enquiry.minutes"),
            Map.entry("service", "counter.service"),
            Map.entry("proxyService", "counter.service"),
            Map.entry("letterDate", "counter.proxy.letterDate"));

    @Inject
    Messages msg;

    /** Shows a refusal at its fields, or above the form. */
    void show(LicensingException refused) {
        if (refused instanceof Invalid invalid) {
            invalid.errors().forEach(error -> tell(error.field(), error.code(), error.parameters()));
        } else {
            Refusals.show(refused);
        }
    }

    void tell(String field, String code, Map<String, Object> parameters) {
        String text = msg.error(code, parameters);
        String label = LABELS.get(field);
        Refusals.addText(field, label == null ? text : Questions.named(msg.get(label), text));
    }
}
