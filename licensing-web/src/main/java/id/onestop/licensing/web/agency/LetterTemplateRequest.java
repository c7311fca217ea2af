package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.ejb.licence.ProposeLetter;
import id.onestop.licensing.web.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs for a letter; an empty one asks for the product's.
 *
 * @param reason why; the second person reads it
 */
public record LetterTemplateRequest(
        @Nullable String opening,
        @Nullable String closing,
        @Nullable String notes,
        @Nullable String reason) {

    private static final int LONGEST = 20_000;

    static ProposeLetter command(LetterKind kind, int seen, @Nullable LetterTemplateRequest request) {
        var said = request == null ? new LetterTemplateRequest(null, null, null, null) : request;
        var asked = new Parameters();
        var command = new ProposeLetter(
                kind,
                seen,
                asked.optionalText("opening", said.opening(), LONGEST).orElse(""),
                asked.optionalText("closing", said.closing(), LONGEST).orElse(""),
                asked.optionalText("notes", said.notes(), LONGEST).orElse(""),
                asked.optionalText("reason", said.reason(), LONGEST).orElse(""));
        asked.require();
        return command;
    }
}
