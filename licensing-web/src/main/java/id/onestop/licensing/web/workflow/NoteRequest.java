package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** A note that goes with a step. */
public record NoteRequest(@Nullable String note) {

    static final int LONGEST = 4000;

    static @Nullable String note(@Nullable NoteRequest request) {
        var asked = new Parameters();
        var note = asked.optionalText("note", request == null ? null : request.note(), LONGEST);
        asked.require();
        return note.orElse(null);
    }
}
