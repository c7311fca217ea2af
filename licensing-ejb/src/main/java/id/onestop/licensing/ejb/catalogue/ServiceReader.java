package id.onestop.licensing.ejb.catalogue;

import static id.onestop.licensing.ejb.agency.AgencyProfileReader.code;
import static id.onestop.licensing.ejb.agency.AgencyProfileReader.words;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.ClockPause;
import id.onestop.licensing.domain.catalogue.ClockPolicy;
import id.onestop.licensing.domain.catalogue.ClockStart;
import id.onestop.licensing.domain.catalogue.Declaration;
import id.onestop.licensing.domain.catalogue.Edition;
import id.onestop.licensing.domain.catalogue.Edition.Signatory;
import id.onestop.licensing.domain.catalogue.EvaluationDuty;
import id.onestop.licensing.domain.catalogue.ExamplePicture;
import id.onestop.licensing.domain.catalogue.Fee;
import id.onestop.licensing.domain.catalogue.LegalBasis;
import id.onestop.licensing.domain.catalogue.RejectionReason;
import id.onestop.licensing.domain.catalogue.ReturnReason;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.ejb.shared.yaml.YamlDocument;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a service's definition: one entry of {@code services} in an agency's file, and the same text from its row. */
final class ServiceReader {

    /** A standard that does not say what the service costs; the gate refuses it. */
    static final Fee NO_FEE = new Fee(0, "");

    private ServiceReader() {}

    /** The definition kept in a row; it was read without a fault before it was stored. */
    static ServiceDefinition stored(long id, String text) {
        return completed("service definition " + id, text);
    }

    /** A definition by itself, under the name that its faults are told with. */
    static ServiceDefinition completed(String name, String text) {
        var document = YamlDocument.read(name, text);
        var definition = read(document.root());
        document.requireNoFaults();
        return definition;
    }

    static ServiceDefinition read(YamlMap service) {
        var definition = new ServiceDefinition(
                code(service, "code"),
                edition(service.map("edition")),
                constants(service, "kinds", ApplicationKind.class),
                channels(service),
                service.bool("applicationsOpen", true),
                ProductReader.read(service.map("product")),
                RequirementReader.read(service),
                FormReader.read(service),
                service.optionalMaps("declarations").stream()
                        .map(ServiceReader::declaration)
                        .toList(),
                WorkflowReader.workflow(service.map("workflow")),
                WorkflowReader.procedure(service.map("procedure")),
                clock(service.map("clock")),
                service.optionalMap("fee").map(ServiceReader::fee).orElse(NO_FEE),
                service.maps("legalBases").stream().map(ServiceReader::basis).toList(),
                service.maps("returnReasons").stream()
                        .map(ServiceReader::returnReason)
                        .toList(),
                service.maps("rejectionReasons").stream()
                        .map(ServiceReader::rejectionReason)
                        .toList(),
                StandardReader.read(service.map("standard")),
                evaluation(service.map("evaluation")));
        service.optionalMap(ExamplePictures.BLOCK).ifPresent(ServiceReader::pictures);
        References.check(service, definition);
        DeemedReader.check(service, definition);
        return definition;
    }

    /** A picture is found by its hash, so it stands under no other name. */
    private static void pictures(YamlMap pictures) {
        pictures.entries().forEach((name, value) -> {
            boolean sound = ExamplePicture.read(value.string())
                    .map(ExamplePicture::nameOf)
                    .filter(name::equals)
                    .isPresent();
            if (!sound) {
                value.fault("PICTURE_DAMAGED", "name", name);
            }
        });
    }

    /** A list of an enum's constants, without doubles. */
    static <E extends Enum<E>> Set<E> constants(YamlMap map, String key, Class<E> type) {
        return map.optionalList(key).stream().map(value -> value.oneOf(type)).collect(Collectors.toUnmodifiableSet());
    }

    static Set<Channel> channels(YamlMap service) {
        var named = constants(service, "channels", Channel.class);
        return named.isEmpty() ? Set.of(Channel.values()) : named;
    }

    /** Number, revision, date and signatory are told where the standard has them. */
    private static Edition edition(YamlMap edition) {
        return new Edition(
                edition.integer("standardNumber", 0),
                edition.string("revisionLabel", ""),
                edition.string("place", ""),
                edition.optionalDate("date").orElse(null),
                edition.optionalMap("signatory").map(ServiceReader::signatory).orElse(Signatory.NONE));
    }

    private static Signatory signatory(YamlMap signatory) {
        return new Signatory(
                code(signatory, "post"),
                signatory.strings("titleLines"),
                signatory.string("name"),
                signatory.string("rank"),
                signatory.string("nip"));
    }

    private static EvaluationDuty evaluation(YamlMap duty) {
        return new EvaluationDuty(
                duty.oneOf("survey", EvaluationDuty.Survey.class), duty.integer("standardReviewsPerYear", 0));
    }

    private static Declaration declaration(YamlMap declaration) {
        return new Declaration(
                code(declaration, "code"), words(declaration, "text"), declaration.bool("required", true));
    }

    private static ClockPolicy clock(YamlMap clock) {
        int promise = clock.integer("promiseDays");
        // a value that is no number at all was told already
        if (clock.isSound("promiseDays") && (promise < 1 || promise > 365)) {
            clock.faultAt("promiseDays", "PROMISE_DAYS", "value", promise);
        }
        return new ClockPolicy(
                Math.min(Math.max(promise, 1), 365),
                clock.oneOf("startsAt", ClockStart.class, ClockStart.RECEIPT),
                clock.bool("excludesTechnicalRecommendation", false),
                constants(clock, "pauses", ClockPause.class),
                clock.bool("resumes", true),
                clock.bool("dayOfReceiptCounted", false),
                DeemedReader.read(clock),
                clock.string("sentence", ""));
    }

    static Fee fee(YamlMap fee) {
        return new Fee(fee.integer("rupiah"), fee.string("wording"));
    }

    private static LegalBasis basis(YamlMap basis) {
        String printed = basis.string("printed");
        return new LegalBasis(
                code(basis, "code"),
                printed,
                basis.string("title", printed.replaceFirst("[;.]$", "")),
                basis.optionalString("replacedBy").orElse(null),
                basis.optionalString("doubt").orElse(null));
    }

    private static ReturnReason returnReason(YamlMap reason) {
        return new ReturnReason(
                code(reason, "code"),
                reason.optionalStrings("requirements"),
                words(reason, "text"),
                words(reason, "cure"),
                reason.string("basis", ""));
    }

    private static RejectionReason rejectionReason(YamlMap reason) {
        return new RejectionReason(
                code(reason, "code"), words(reason, "text"), words(reason, "remedy"), reason.string("basis"));
    }
}
