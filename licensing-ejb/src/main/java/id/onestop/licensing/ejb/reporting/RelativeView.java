package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.reporting.RelativeDeclaration;
import id.onestop.licensing.domain.reporting.RelativeDeclaration.Relation;
import java.time.Instant;

/** Somebody whom an official declared to be close to him. */
public record RelativeView(long id, Relation relation, String name, String maskedNik, Instant declaredAt) {

    static RelativeView from(RelativeDeclaration declared) {
        return new RelativeView(
                declared.id(), declared.relation(), declared.name(), declared.maskedNik(), declared.declaredAt());
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "RelativeView " + id;
    }
}
