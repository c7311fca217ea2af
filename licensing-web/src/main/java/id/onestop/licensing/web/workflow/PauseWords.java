package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says why a clock stands or stood. */
@RequestScoped
public class PauseWords {

    @Inject
    Messages msg;

    /** Why the clock stood, with the number of the return. */
    public String of(String cause, @Nullable String reference) {
        var known = msg.containsKey("workflow.story.why." + cause) ? cause : "OTHER";
        return "RETURNED".equals(cause) && reference != null
                ? msg.of("workflow.story.why.RETURNED", "reference", reference)
                : msg.of("workflow.story.why." + known, "reference", Objects.requireNonNullElse(reference, ""));
    }
}
