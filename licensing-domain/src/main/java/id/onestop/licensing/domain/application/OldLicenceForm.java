package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Form;
import id.onestop.licensing.domain.catalogue.Form.Page;
import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.Form.Section;
import id.onestop.licensing.domain.catalogue.QuestionKind;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every service asks whoever wants another copy of a licence and names none of the register: the number of the old one and
 * its last day, beyond which the copy does not hold.
 */
public final class OldLicenceForm {

    private static final String SECTION = "izin-yang-diganti";

    private static final Question NUMBER = new Question(
            AnswerCode.OLD_LICENCE_NUMBER,
            QuestionKind.TEXT,
            new Words("Nomor izin lama", "Number of the old licence"),
            new Words(
                    "Seperti tertulis pada izin yang hilang atau rusak.",
                    "As written on the licence that was lost or damaged."),
            false,
            80,
            "off",
            List.of(),
            null);

    private static final Question UNTIL = new Question(
            AnswerCode.OLD_LICENCE_UNTIL,
            QuestionKind.DATE,
            new Words("Izin lama berlaku sampai", "The old licence is valid until"),
            new Words(
                    "Izin pengganti tidak berlaku lebih lama daripada izin lama.",
                    "The new copy is not valid for longer than the old licence."),
            false,
            10,
            "off",
            List.of(),
            null);

    private OldLicenceForm() {}

    /** The definition with what this application is asked beside it; the definition itself where that is nothing. */
    public static ServiceDefinition with(ServiceDefinition definition, LicenceApplication application) {
        if (!asks(application) || definition.form().question(UNTIL.code()).isPresent()) {
            return definition;
        }
        var questions = cited(definition).isPresent() ? List.of(UNTIL) : List.of(NUMBER, UNTIL);
        var page = new Page(
                SECTION,
                new Words("Izin yang hilang atau rusak", "The licence that was lost or damaged"),
                new Words(
                        "Isi bila izin lama tidak ada di sistem ini, misalnya karena terbit di atas kertas sebelum sistem ini.",
                        "Fill this in if the old licence is not in this system, for example because it was issued on paper"
                                + " before this system."),
                questions);
        var sections = new ArrayList<>(definition.form().sections());
        sections.add(new Section(SECTION, new Words("Izin yang diganti", "The licence to be replaced"), List.of(page)));
        return definition.asking(new Form(sections));
    }

    /** Whether the application may be about a licence that nobody named. */
    public static boolean asks(LicenceApplication application) {
        return application.kind() == ApplicationKind.REPLACEMENT && application.renews() == null;
    }

    /** The number of the old licence in the answers, whichever question asked for it; empty where there is none. */
    public static String number(ServiceDefinition definition, Answers answers) {
        return Stream.concat(cited(definition).stream(), Stream.of(AnswerCode.OLD_LICENCE_NUMBER))
                .map(code -> answers.values().getOrDefault(code, ""))
                .filter(number -> !number.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> cited(ServiceDefinition definition) {
        return definition.requirements().stream()
                .filter(requirement -> requirement.kind() == RequirementKind.OLD_LICENCE)
                .flatMap(requirement -> Stream.ofNullable(requirement.rules().cites()))
                .map(rule -> rule.answer())
                .findFirst();
    }
}
