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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var known = getRows().stream().collect(Collectors.toMap(SigningRow::number, Function.identity()));
        var letters = numbers().stream()
                .map(number -> entry(number, known.get(number)))
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

    private static Entry entry(String number, @Nullable SigningRow row) {
        return row == null
                ? Entry.waiting(number, number, true)
                : Entry.waiting(number, row.holderName(), row.issues());
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

    /** How many letters of which service become licences, and of which paper follows. */
    public List<String> getEffects() {
        return Stream.concat(effects("signature.effect", true), effects("signature.effect.paper", false))
                .toList();
    }

    private Stream<String> effects(String key, boolean issues) {
        return getRows().stream()
                .filter(row -> row.issues() == issues)
                .collect(Collectors.groupingBy(SigningRow::service, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> msg.of(key, "count", entry.getValue(), "service", entry.getKey()));
    }

    /** How many holders are told that their licence is there. */
    public long getTold() {
        return getRows().stream().filter(SigningRow::issues).count();
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
