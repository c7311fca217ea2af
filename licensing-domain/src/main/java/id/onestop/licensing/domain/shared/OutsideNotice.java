package id.onestop.licensing.domain.shared;

import java.util.Map;

/**
 * A message to somebody who has no account here, such as the head of a facility.
 *
 * @param template key of the message
 * @param parameters values for the placeholders; those whose name begins with {@code sealed.} are sealed
 */
public record OutsideNotice(String template, String email, String name, String locale, Map<String, String> parameters) {

    public OutsideNotice {
        parameters = Map.copyOf(parameters);
    }

    /** Names a person: never printed. */
    @Override
    public String toString() {
        return "OutsideNotice " + template;
    }
}
