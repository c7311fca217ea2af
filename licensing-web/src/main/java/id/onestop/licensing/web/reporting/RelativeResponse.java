package id.onestop.licensing.web.reporting;

import id.onestop.licensing.domain.reporting.RelativeDeclaration.Relation;
import id.onestop.licensing.ejb.reporting.RelativeView;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;

/** Somebody whom the caller declared to be close to him. */
public record RelativeResponse(long id, Relation relation, String name, String maskedNik, Instant declaredAt)
        implements Versioned {

    static RelativeResponse from(RelativeView declared) {
        return new RelativeResponse(
                declared.id(), declared.relation(), declared.name(), declared.maskedNik(), declared.declaredAt());
    }

    @Override
    public long version() {
        return Preconditions.versionOf(id, relation, name, maskedNik, declaredAt);
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "RelativeResponse " + id;
    }
}
