package id.onestop.licensing.web.reporting;

import id.onestop.licensing.domain.reporting.RelativeDeclaration.Relation;
import org.jspecify.annotations.Nullable;

/** Somebody close to the caller. */
public record RelativeRequest(
        @Nullable Relation relation,
        @Nullable String name,
        @Nullable String nik) {

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "RelativeRequest";
    }
}
