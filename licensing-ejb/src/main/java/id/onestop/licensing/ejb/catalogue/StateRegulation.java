package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.RegulationMark.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrator's statement that a regulation was repealed or replaced.
 *
 * @param graceUntil last day on which a file may be returned for what rests on it alone
 * @param replacedBy code of what took its place, for {@link Kind#REPLACED}
 * @param where the paper or page that says so
 */
public record StateRegulation(
        String regulation,
        @Nullable Kind kind,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate graceUntil,
        @Nullable String replacedBy,
        @Nullable String where) {}
