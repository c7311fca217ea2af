package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.notification.ProposeWords;
import id.onestop.licensing.web.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Words for a message; an empty one asks for the product's.
 *
 * @param reason why; the second person reads it
 */
public record MessageTemplateRequest(
        @Nullable String subjectId,
        @Nullable String bodyId,
        @Nullable String subjectEn,
        @Nullable String bodyEn,
        @Nullable String reason) {

    private static final int LONGEST = 20_000;

    static ProposeWords command(String kind, int seen, @Nullable MessageTemplateRequest request) {
        var said = request == null ? new MessageTemplateRequest(null, null, null, null, null) : request;
        var asked = new Parameters();
        var command = new ProposeWords(
                kind,
                seen,
                asked.optionalText("subjectId", said.subjectId(), LONGEST).orElse(""),
                asked.optionalText("bodyId", said.bodyId(), LONGEST).orElse(""),
                asked.optionalText("subjectEn", said.subjectEn(), LONGEST).orElse(""),
                asked.optionalText("bodyEn", said.bodyEn(), LONGEST).orElse(""),
                asked.optionalText("reason", said.reason(), LONGEST).orElse(""));
        asked.require();
        return command;
    }
}
