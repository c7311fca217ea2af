package id.onestop.licensing.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.RequirementRules;
import id.onestop.licensing.domain.partner.ComparedField;
import id.onestop.licensing.domain.partner.FieldComparison;
import id.onestop.licensing.domain.partner.FieldComparison.RegisterValue;
import id.onestop.licensing.domain.partner.FieldResult;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterCheck;
import id.onestop.licensing.domain.partner.RegisterCheck.Kind;
import id.onestop.licensing.domain.partner.RegisterCheck.Outcome;
import id.onestop.licensing.domain.partner.RegisterReport;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterFindingTest {

    private static Requirement requirement(@Nullable String register, boolean verified) {
        return new Requirement(
                "data",
                RequirementKind.REGISTER_CHECK,
                "Data",
                Words.of("Data"),
                null,
                true,
                Requirement.Condition.ALWAYS,
                null,
                "Standar",
                register == null
                        ? RequirementRules.NONE
                        : RequirementRules.of(new Requirement.RegisterRule(register, 90, verified, List.of())));
    }

    private static RegisterReport report(Register register, FieldResult name, Kind kind, Outcome outcome) {
        return new RegisterReport(
                List.of(new FieldComparison(
                        ComparedField.NAME, "Sekar", List.of(new RegisterValue(register, "Sekar", name)), name)),
                List.of(new RegisterCheck(kind, answering(kind), outcome, null, null, null, null)));
    }

    private static Register answering(Kind kind) {
        return switch (kind) {
            case MPPD_ACCOUNT_LINKED -> Register.MPPD;
            case PROFILE_FRESH -> Register.SATU_SEHAT;
            case FACILITY_VERIFIED, CREDITS_ENOUGH -> Register.SISDMK;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "mppd,      MPPD,       SAME,      MPPD_ACCOUNT_LINKED, MET,     PASSED",
        "mppd,      MPPD,       UNKNOWN,   MPPD_ACCOUNT_LINKED, MET,     PASSED",
        "mppd,      MPPD,       SAME,      MPPD_ACCOUNT_LINKED, NOT_MET, FAILED",
        "mppd,      MPPD,       SAME,      MPPD_ACCOUNT_LINKED, UNKNOWN, UNKNOWN",
        "mppd,      MPPD,       DIFFERENT, MPPD_ACCOUNT_LINKED, MET,     FAILED",
        "satusehat, SATU_SEHAT, SAME,      PROFILE_FRESH,       MET,     PASSED",
        "satusehat, SATU_SEHAT, SAME,      PROFILE_FRESH,       NOT_MET, FAILED",
        "satusehat, SATU_SEHAT, SAME,      MPPD_ACCOUNT_LINKED, MET,     UNKNOWN",
        "sisdmk,    SISDMK,     SAME,      FACILITY_VERIFIED,   MET,     PASSED",
        "sisdmk,    SISDMK,     SAME,      FACILITY_VERIFIED,   NOT_MET, FAILED",
        "sisdmk,    SISDMK,     SAME,      CREDITS_ENOUGH,      NOT_MET, UNKNOWN",
        "sisdmk,    MPPD,       DIFFERENT, FACILITY_VERIFIED,   MET,     PASSED"
    })
    void isAYesOnlyWhereTheRegisterSaysYes(
            String word, Register register, FieldResult name, Kind kind, Outcome outcome, RegisterFinding finding) {
        assertThat(RegisterFinding.of(requirement(word, true), report(register, name, kind, outcome)))
                .isEqualTo(finding);
    }

    private static Requirement comparing(int freshDays, String... fieldsAndWith) {
        var compares = Stream.of(fieldsAndWith)
                .map(one -> one.split("="))
                .map(one -> new Requirement.Comparison(one[0], Words.of(one[0]), one[1]))
                .toList();
        var rule = new Requirement.RegisterRule("sisdmk", freshDays, false, compares);
        return new Requirement(
                "data",
                RequirementKind.REGISTER_CHECK,
                "Data",
                Words.of("Data"),
                null,
                true,
                Requirement.Condition.ALWAYS,
                null,
                "Standar",
                RequirementRules.of(rule));
    }

    private static RegisterReport said(FieldResult name, FieldResult address) {
        return new RegisterReport(
                List.of(
                        new FieldComparison(
                                ComparedField.NAME,
                                "Sekar",
                                List.of(
                                        new RegisterValue(Register.SATU_SEHAT, "SEKAR A", FieldResult.SAME),
                                        new RegisterValue(Register.SISDMK, "SEKAR B", name)),
                                name),
                        new FieldComparison(
                                ComparedField.PRACTICE_ADDRESS,
                                "Jl. Melati",
                                List.of(new RegisterValue(Register.SISDMK, "Jl. Melati", address)),
                                address)),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "fullName=account.fullName,     SAME,      DIFFERENT, PASSED",
        "fullName=account.fullName,     DIFFERENT, SAME,      FAILED",
        "fullName=account.fullName,     UNKNOWN,   SAME,      UNKNOWN",
        "fullName=satusehat.fullName,   SAME,      SAME,      FAILED",
        "practiceAddress=answer.street, DIFFERENT, SAME,      PASSED",
        "practiceAddress=answer.street, SAME,      DIFFERENT, FAILED",
        "practiceAddress=answer.street, SAME,      UNKNOWN,   UNKNOWN"
    })
    void looksAtTheFieldsThatTheRequirementNames(
            String asked, FieldResult name, FieldResult address, RegisterFinding finding) {
        assertThat(RegisterFinding.of(comparing(0, asked), said(name, address))).isEqualTo(finding);
    }

    @Test
    void takesTheAgeOfEntriesFromTheRequirementsAndTheStrictestOfTwo() {
        assertThat(RegisterFinding.freshDays(List.of(comparing(90), comparing(30), comparing(0))))
                .containsExactly(Map.entry(Register.SISDMK, 30));
    }

    @Test
    void isUnknownWithoutRegisterOrAnswer() {
        var silent = new RegisterReport(List.of(), List.of());

        assertThat(RegisterFinding.of(requirement(null, false), silent)).isEqualTo(RegisterFinding.UNKNOWN);
        assertThat(RegisterFinding.of(requirement("dukcapil", false), silent)).isEqualTo(RegisterFinding.UNKNOWN);
        assertThat(RegisterFinding.of(requirement("mppd", false), silent)).isEqualTo(RegisterFinding.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"mppd, MPPD", "Satu Sehat, SATU_SEHAT", "satu_sehat, SATU_SEHAT", "SISDMK, SISDMK"})
    void knowsRegistersByTheirWords(String word, Register register) {
        assertThat(RegisterFinding.register(word)).contains(register);
    }
}
