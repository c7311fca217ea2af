package id.onestop.licensing.web.identity;

import id.onestop.licensing.ejb.identity.EnterCompetence;
import id.onestop.licensing.web.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A certificate to enter.
 *
 * @param kind code of what it proves
 * @param from such as 2026-12-07
 * @param until last day; left out where it holds for good
 */
public record CompetenceRequest(
        @Nullable String kind,
        @Nullable String number,
        @Nullable String from,
        @Nullable String until) {

    private static final int LONGEST = 2_000;

    static EnterCompetence command(long person, @Nullable CompetenceRequest request) {
        var said = request == null ? new CompetenceRequest(null, null, null, null) : request;
        var asked = new Parameters();
        var command = new EnterCompetence(
                person,
                asked.optionalText("kind", said.kind(), LONGEST).orElse(""),
                asked.optionalText("number", said.number(), LONGEST).orElse(""),
                asked.date("from", said.from()).orElse(null),
                asked.date("until", said.until()).orElse(null));
        asked.require();
        return command;
    }
}
