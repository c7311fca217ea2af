package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.agency.DescribeUnit;
import id.onestop.licensing.web.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * How a unit is called.
 *
 * @param nameEn the Indonesian name again where it is left out
 */
public record UnitRequest(@Nullable String nameId, @Nullable String nameEn) {

    private static final int LONGEST = 2_000;

    static DescribeUnit command(long version, @Nullable UnitRequest request) {
        var said = request == null ? new UnitRequest(null, null) : request;
        var asked = new Parameters();
        var command = new DescribeUnit(
                version,
                asked.optionalText("nameId", said.nameId(), LONGEST).orElse(""),
                asked.optionalText("nameEn", said.nameEn(), LONGEST).orElse(""));
        asked.require();
        return command;
    }
}
