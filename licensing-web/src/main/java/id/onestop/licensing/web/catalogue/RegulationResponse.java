package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.RegulationKind;
import id.onestop.licensing.domain.catalogue.RegulationMark;
import id.onestop.licensing.ejb.catalogue.RegulationRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A regulation in a list.
 *
 * @param local law of one agency's region
 * @param toBeConfirmed what must be confirmed before anybody relies on it
 * @param statement what the asking agency states; absent for the public
 */
public record RegulationResponse(
        String code,
        RegulationKind kind,
        String title,
        boolean local,
        RegulationRow.State state,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate endedOn,
        @Nullable String replacedBy,
        String source,
        @Nullable String toBeConfirmed,
        @Nullable Statement statement) {

    /** What an agency states. */
    public record Statement(
            RegulationMark.Kind kind,
            LocalDate endedOn,
            LocalDate graceUntil,
            @Nullable String replacedBy,
            String source) {}

    static RegulationResponse from(RegulationRow row) {
        var mark = row.mark();
        return new RegulationResponse(
                row.code(),
                row.kind(),
                row.title(),
                row.agencyId() != null,
                row.state(),
                row.validFrom(),
                row.endedOn(),
                row.replacedBy(),
                row.source(),
                row.doubt(),
                mark == null
                        ? null
                        : new Statement(
                                mark.kind(), mark.endedOn(), mark.graceUntil(), mark.replacedBy(), mark.source()));
    }
}
