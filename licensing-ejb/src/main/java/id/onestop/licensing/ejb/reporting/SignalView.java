package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.reporting.SignalKind;
import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at.
 *
 * @param official whose act it is about
 * @param number the file; {@code null} where it is about many
 * @param proxy the proxy's name; {@code null} unless it is about a pair
 * @param facts by stable names; numbers and codes
 */
public record SignalView(
        long id,
        SignalKind kind,
        LocalDate day,
        Instant at,
        String official,
        @Nullable String number,
        Words service,
        Words step,
        @Nullable String proxy,
        Map<String, String> facts) {

    public SignalView {
        facts = Map.copyOf(facts);
    }

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "SignalView " + id;
    }
}
