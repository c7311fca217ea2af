package id.onestop.licensing.domain.catalogue;

import java.util.Map;

/**
 * Who asks, and how: what the list of requirements depends on.
 *
 * @param viaProxy somebody else acts for the applicant
 * @param answers by question code; what is not answered yet is absent
 */
public record Circumstances(ApplicationKind kind, Channel channel, boolean viaProxy, Map<String, String> answers) {

    public Circumstances {
        answers = Map.copyOf(answers);
    }

    /** Before anything was answered. */
    public static Circumstances of(ApplicationKind kind, Channel channel, boolean viaProxy) {
        return new Circumstances(kind, channel, viaProxy, Map.of());
    }
}
