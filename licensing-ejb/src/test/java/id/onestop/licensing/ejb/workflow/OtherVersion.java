package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.RequirementRules;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.ejb.application.MetOtherwise;
import id.onestop.licensing.ejb.catalogue.Definitions;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a file holds for a version of its definition that asks otherwise. */
final class OtherVersion {

    private final Office office;
    private final LicenceApplication file;

    private OtherVersion(Office office, String number) {
        this.office = office;
        file = office.application(number);
    }

    /** Of the requirements that are met without an upload, where one of them is asked otherwise. */
    static Set<String> met(Office office, String number, String code, UnaryOperator<Requirement> amended) {
        return new OtherVersion(office, number).met(one -> one.code().equals(code) ? amended.apply(one) : one);
    }

    /** The same requirement of another kind or by other rules. */
    static Requirement asked(Requirement one, RequirementKind kind, RequirementRules rules) {
        return new Requirement(
                one.code(),
                kind,
                one.printed(),
                one.name(),
                one.hint(),
                one.mandatory(),
                one.condition(),
                one.eitherOr(),
                one.basis(),
                rules);
    }

    private Set<String> met(UnaryOperator<Requirement> amended) {
        return office.server.work(em -> {
            var now = now();
            var then = of(now, now.requirements().stream().map(amended).toList());
            return office.server.bean(MetOtherwise.class).of(file, now, then);
        });
    }

    private ServiceDefinition now() {
        return office.server.bean(Definitions.class).byId(file.definitionId()).definition();
    }

    private static ServiceDefinition of(ServiceDefinition now, List<Requirement> requirements) {
        return new ServiceDefinition(
                now.code(),
                now.edition(),
                now.kinds(),
                now.channels(),
                now.applicationsOpen(),
                now.product(),
                requirements,
                now.form(),
                now.declarations(),
                now.workflow(),
                now.procedure(),
                now.clock(),
                now.fee(),
                now.legalBases(),
                now.returnReasons(),
                now.rejectionReasons(),
                now.standard(),
                now.evaluation());
    }
}
