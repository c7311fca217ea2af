package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.RegulationMark.Kind;
import id.onestop.licensing.ejb.catalogue.StateRegulation;
import id.onestop.licensing.web.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a regulation has ended.
 *
 * @param graceUntil last day on which a file may be returned for what rests on it alone
 * @param replacedBy code of what took its place
 * @param where the paper or page that says so
 */
public record StatementRequest(
        @Nullable String kind,
        @Nullable String endedOn,
        @Nullable String graceUntil,
        @Nullable String replacedBy,
        @Nullable String where) {

    static StateRegulation command(String regulation, @Nullable StatementRequest request) {
        if (request == null) {
            return new StateRegulation(regulation, null, null, null, null, null);
        }
        var read = new Parameters();
        var kind = read.choice("kind", request.kind(), Kind.class).orElse(null);
        var endedOn = read.date("endedOn", request.endedOn()).orElse(null);
        var graceUntil = read.date("graceUntil", request.graceUntil()).orElse(null);
        read.require();
        return new StateRegulation(regulation, kind, endedOn, graceUntil, request.replacedBy(), request.where());
    }
}
