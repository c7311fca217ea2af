package id.onestop.licensing.web.signature;

import id.onestop.licensing.ejb.licence.BatchSigning;
import id.onestop.licensing.ejb.licence.SigningBatch.Entry;
import id.onestop.licensing.ejb.workflow.SigningInboxService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Effects of signing, then the passphrase: the letters stand in the address, so a wrong passphrase loses none of them. */
@Named
@RequestScoped
public class SignBacking {

    private static final int MOST = 50;

    @Inject
    BatchSigning batches;

    @Inject
    SigningInboxService inbox;

    @Inject
    SigningRows writer;

    @Inject
    Messages msg;

    @Inject
    HttpServletRequest request;

    private @Nullable List<SigningRow> rows;
    private @Nullable String passphrase;

    public void load() {
        if (getRows().isEmpty()) {
            Redirects.to("/signing?none=1");
        }
    }

    public void sign() {
        if (passphrase == null || passphrase.isEmpty()) {
            Refusals.add("passphrase", "PASSPHRASE_MISSING", Map.of());
            return;
        }
        var names = getRows().stream().collect(Collectors.toMap(SigningRow::number, SigningRow::holderName));
        var letters = numbers().stream()
                .map(number -> Entry.waiting(number, names.getOrDefault(number, number)))
                .toList();
        char[] typed = passphrase.toCharArray();
        passphrase = null;
        var refused = batches.start(letters, typed);
        if (refused.isPresent()) {
            var result = refused.get();
            Refusals.add("passphrase", Objects.requireNonNull(result.code()), result.parameters());
        } else {
            Redirects.to("/signing/result");
        }
    }

    /** The files chosen in the inbox, as the address names them. */
    private List<String> numbers() {
        String[] chosen = request.getParameterValues("number");
        return chosen == null
                ? List.of()
                : Arrays.stream(chosen)
                        .filter(one -> one.length() < MOST)
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    /** The chosen ones that still wait for a signature. */
    public List<SigningRow> getRows() {
        List<SigningRow> known = rows;
        if (known == null) {
            known = inbox.of(numbers()).stream().map(writer::of).toList();
            rows = known;
        }
        return known;
    }

    /** How many of the chosen ones wait no more. */
    public int getGone() {
        return numbers().size() - getRows().size();
    }

    /** How many letters of which service. */
    public List<String> getEffects() {
        var counts = getRows().stream().collect(Collectors.groupingBy(SigningRow::service, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> msg.of("signature.effect", "count", entry.getValue(), "service", entry.getKey()))
                .toList();
    }

    public List<SigningRow> getRemarks() {
        return getRows().stream().filter(SigningRow::remarked).toList();
    }

    /** Never given back to the page. */
    public @Nullable String getPassphrase() {
        return null;
    }

    public void setPassphrase(@Nullable String passphrase) {
        this.passphrase = passphrase;
    }
}
