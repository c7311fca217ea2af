package id.onestop.licensing.web.signature;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.licence.Signing;
import id.onestop.licensing.ejb.licence.Signing.SigningResult;
import id.onestop.licensing.ejb.signature.Passphrase;
import id.onestop.licensing.ejb.workflow.WorkItemService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import id.onestop.licensing.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Effects of signing, then the passphrase: claims what nobody holds, signs one by one, and tells what came of each. */
@Named
@RequestScoped
public class SignBacking {

    static final String OUTCOMES = "licensing.signing";
    private static final int MOST = 50;

    @Inject
    Signing signing;

    @Inject
    WorkItemService items;

    @Inject
    SigningRows writer;

    @Inject
    Messages msg;

    @Inject
    HttpServletRequest request;

    private List<SigningRow> rows = List.of();
    private @Nullable String passphrase;

    public void load() {
        var numbers = getNumbers();
        if (numbers.isEmpty()) {
            Redirects.to("/signing");
            return;
        }
        rows = numbers.stream().map(writer::of).toList();
    }

    public void sign() {
        if (passphrase == null || passphrase.isEmpty()) {
            Refusals.add("passphrase", "PASSPHRASE_MISSING", Map.of());
            return;
        }
        var names = getNumbers().stream()
                .map(writer::of)
                .collect(Collectors.toMap(SigningRow::number, SigningRow::holderName));
        var outcomes = new ArrayList<SigningOutcome>();
        var ready = getNumbers().stream()
                .filter(number -> claimed(number, names, outcomes))
                .toList();
        try (var secret = Passphrase.of(passphrase.toCharArray())) {
            passphrase = null;
            var results = signing.signAll(ready, secret);
            if (mistyped(results)) {
                return;
            }
            results.forEach(result -> outcomes.add(outcome(result, names)));
        }
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put(OUTCOMES, List.copyOf(outcomes));
        Redirects.to("/signing/result");
    }

    /** Takes a file that nobody holds; what cannot be taken is told, and does not stop the others. */
    private boolean claimed(String number, Map<String, String> names, List<SigningOutcome> outcomes) {
        try {
            items.claim(number);
            return true;
        } catch (LicensingException refused) {
            outcomes.add(failed(number, names, refused.code(), refused.parameters(), false));
            return false;
        }
    }

    /** A passphrase that the provider refused at the first file leaves everything as it was. */
    private boolean mistyped(List<SigningResult> results) {
        var first = results.isEmpty() ? null : results.get(0);
        if (first == null || !"SIGNING_WRONG_PASSPHRASE".equals(first.code())) {
            return false;
        }
        Refusals.add("passphrase", "SIGNING_WRONG_PASSPHRASE", first.parameters());
        return true;
    }

    private SigningOutcome outcome(SigningResult result, Map<String, String> names) {
        String number = result.applicationNumber();
        String code = result.code();
        return code == null
                ? new SigningOutcome(
                        number, names.getOrDefault(number, ""), String.valueOf(result.licenceNumber()), "", false)
                : failed(number, names, code, result.parameters(), code.startsWith("SIGNING_"));
    }

    private SigningOutcome failed(
            String number, Map<String, String> names, String code, Map<String, ?> parameters, boolean reserved) {
        String cause = Texts.in(msg.locale()).error(code, parameters);
        return new SigningOutcome(number, names.getOrDefault(number, ""), "", cause, reserved);
    }

    /** The files chosen in the inbox, as the address names them. */
    public List<String> getNumbers() {
        String[] chosen = request.getParameterValues("number");
        return chosen == null
                ? List.of()
                : Arrays.stream(chosen)
                        .filter(one -> one.length() < MOST)
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    public List<SigningRow> getRows() {
        return rows;
    }

    /** How many letters of which service. */
    public List<String> getEffects() {
        var counts = rows.stream().collect(Collectors.groupingBy(SigningRow::service, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> msg.of("signature.effect", "count", entry.getValue(), "service", entry.getKey()))
                .toList();
    }

    public List<SigningRow> getRemarks() {
        return rows.stream().filter(SigningRow::remarked).toList();
    }

    /** Never given back to the page. */
    public @Nullable String getPassphrase() {
        return null;
    }

    public void setPassphrase(@Nullable String passphrase) {
        this.passphrase = passphrase;
    }
}
