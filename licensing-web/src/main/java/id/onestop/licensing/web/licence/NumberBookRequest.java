package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.OpenNumberBook;
import id.onestop.licensing.web.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A number book that is opened.
 *
 * @param code word by which definitions name it
 * @param yearly whether it starts again each year; so it does where nothing is said
 * @param pattern such as {@code 503/{seq:0000}/{year}}
 * @param last last number of the book on paper from which it goes on; left out to begin with 1
 */
public record NumberBookRequest(
        @Nullable String code,
        @Nullable String nameId,
        @Nullable String nameEn,
        @Nullable Boolean yearly,
        @Nullable String pattern,
        @Nullable Long last) {

    private static final int LONGEST = 2_000;

    static OpenNumberBook command(@Nullable NumberBookRequest request) {
        var said = request == null ? new NumberBookRequest(null, null, null, null, null, null) : request;
        var asked = new Parameters();
        var command = new OpenNumberBook(
                asked.optionalText("code", said.code(), LONGEST).orElse(""),
                asked.optionalText("nameId", said.nameId(), LONGEST).orElse(""),
                asked.optionalText("nameEn", said.nameEn(), LONGEST).orElse(""),
                said.yearly() == null || said.yearly(),
                asked.optionalText("pattern", said.pattern(), LONGEST).orElse(""),
                said.last());
        asked.require();
        return command;
    }
}
