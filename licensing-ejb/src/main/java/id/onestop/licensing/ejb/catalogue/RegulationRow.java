package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.RegulationKey;
import id.onestop.licensing.domain.catalogue.RegulationKind;
import id.onestop.licensing.domain.catalogue.RegulationMark;
import id.onestop.licensing.domain.catalogue.RequirementLaw.Standing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A regulation in the list, with what the asking agency states about it.
 *
 * @param agencyId {@code null} for national law
 * @param endedOn by the register itself
 * @param doubt what must be confirmed first
 * @param mark what the agency states; {@code null} where it states nothing, and for the public
 */
public record RegulationRow(
        long id,
        @Nullable Long agencyId,
        String code,
        RegulationKind kind,
        String citation,
        String title,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate endedOn,
        @Nullable String replacedBy,
        String source,
        @Nullable String doubt,
        @Nullable Mark mark) {

    /** As the register itself says it. */
    public RegulationRow(
            long id,
            @Nullable Long agencyId,
            String code,
            RegulationKind kind,
            String citation,
            String title,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate endedOn,
            @Nullable String replacedBy,
            String source,
            @Nullable String doubt) {
        this(id, agencyId, code, kind, citation, title, validFrom, endedOn, replacedBy, source, doubt, null);
    }

    /** What an agency states. */
    public record Mark(
            RegulationMark.Kind kind,
            LocalDate endedOn,
            LocalDate graceUntil,
            @Nullable String replacedBy,
            String source,
            String by,
            Instant at) {

        static Mark of(RegulationMark mark) {
            var said = mark.statement();
            return new Mark(
                    said.kind(),
                    said.endedOn(),
                    said.graceUntil(),
                    said.replacedBy(),
                    said.source(),
                    mark.markedByName(),
                    mark.markedAt());
        }
    }

    /** How a regulation stands. */
    public enum State {
        IN_FORCE,
        /** Said to be superseded; somebody has to look into it. */
        TO_BE_CONFIRMED,
        ENDED
    }

    RegulationRow with(@Nullable Mark stated) {
        return new RegulationRow(
                id, agencyId, code, kind, citation, title, validFrom, endedOn, replacedBy, source, doubt, stated);
    }

    /** {@code UU 17/2023}. */
    public String brief() {
        return RegulationKey.read(citation).brief();
    }

    /** By the agency's statement first, then by the register. */
    public State state() {
        if (mark != null) {
            return State.ENDED;
        }
        if (doubt != null) {
            return State.TO_BE_CONFIRMED;
        }
        return endedOn == null ? State.IN_FORCE : State.ENDED;
    }

    /** What requirements that rest on it are judged by; a register's word alone gives no last day for returns. */
    Standing standing() {
        if (mark != null) {
            return new Standing(brief(), mark.endedOn(), mark.graceUntil(), false);
        }
        return new Standing(brief(), doubt == null ? endedOn : null, null, doubt != null);
    }
}
