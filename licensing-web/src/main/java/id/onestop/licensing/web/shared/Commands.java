package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.shared.CommandReceipt.Outcome;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CommandReceipts;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.SecretSeed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Commands that make something: done once for each {@code Idempotency-Key}, however often they are sent. */
@RequestScoped
public class Commands {

    public static final String KEY = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("\"?([\\x21\\x23-\\x7e]{1,255})\"?");

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentCaller callers;

    @Inject
    HttpServletRequest request;

    /**
     * Does the work unless an earlier sending did it.
     *
     * @param work makes something and returns its address below {@code /api/}
     */
    public CreatedResponse once(Supplier<String> work) {
        return once(bodyRead(), work);
    }

    /** The same for a body that is no JSON. */
    public CreatedResponse once(byte[] body, Supplier<String> work) {
        var key = key();
        if (key == null) {
            return created(work.get());
        }
        return receipts.begin(key, fingerprint(body))
                .map(known -> created(known.location()))
                .orElseGet(() -> created(perform(key, work)));
    }

    /**
     * The same for an answer that tells more than where the thing is, such as a secret: what the secret is made of comes from the
     * command if it has a key, so that a repetition tells the same one, and from chance if it has none.
     *
     * @param work makes something and returns its address below {@code /api/}
     * @param answer what is told of that address, the first time and again
     */
    public <T> T told(Function<SecretSeed, String> work, BiFunction<String, SecretSeed, T> answer) {
        var key = key();
        if (key == null) {
            var chance = SecretSeed.random();
            return answer.apply(work.apply(chance), chance);
        }
        var known = receipts.begin(key, fingerprint(bodyRead()));
        var seed = receipts.seed(key);
        var address = known.map(Outcome::location).orElseGet(() -> perform(key, () -> work.apply(seed)));
        return answer.apply(address, seed);
    }

    /** Whether the caller sent a key, so that the body counts. */
    public boolean keyed() {
        return key() != null;
    }

    private String perform(String key, Supplier<String> work) {
        boolean done = false;
        String location;
        try {
            location = work.get();
            done = true;
        } finally {
            if (!done) {
                receipts.abandon(key);
            }
        }
        // what is done is not done again, even if it cannot be noted: the key then stays taken
        receipts.finish(key, new Outcome(Response.Status.CREATED.getStatusCode(), location));
        return location;
    }

    private @Nullable String key() {
        var header = request.getHeader(KEY);
        if (header == null) {
            if (callers.require().kind() == Caller.Kind.PARTNER) {
                throw new HttpRefusal(400, "COMMAND_KEY_NEEDED", Map.of());
            }
            return null;
        }
        var form = FORM.matcher(header.strip());
        if (!form.matches()) {
            throw new HttpRefusal(400, "COMMAND_KEY_MALFORMED", Map.of());
        }
        return form.group(1);
    }

    private byte[] bodyRead() {
        return request.getAttribute(RequestReading.BODY) instanceof byte[] body ? body : new byte[0];
    }

    /** Same method, same address, same body: the same command. */
    private String fingerprint(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var line = request.getMethod() + ' ' + request.getRequestURI() + '?' + request.getQueryString() + '\n';
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CreatedResponse created(String address) {
        return CreatedResponse.at(request.getContextPath(), address);
    }
}
