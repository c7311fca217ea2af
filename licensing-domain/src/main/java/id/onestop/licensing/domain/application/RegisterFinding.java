package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.partner.FieldResult;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterCheck;
import id.onestop.licensing.domain.partner.RegisterReport;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the registers' answer means for one requirement; only a clear yes is proof, and silence is not a no. */
public enum RegisterFinding {
    PASSED,
    FAILED,
    UNKNOWN;

    /** Judges a requirement of the kinds register check and linked account. */
    public static RegisterFinding of(Requirement requirement, RegisterReport report) {
        return requirement
                .registerRule()
                .flatMap(rule -> register(rule.register()))
                .map(register -> judge(requirement, register, report))
                .orElse(UNKNOWN);
    }

    /** The register that a definition calls by this word. */
    public static Optional<Register> register(String word) {
        var plain = word.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        for (var register : Register.values()) {
            if (register.name().replace("_", "").equals(plain)) {
                return Optional.of(register);
            }
        }
        return Optional.empty();
    }

    private static RegisterFinding judge(Requirement requirement, Register register, RegisterReport report) {
        boolean differs = report.fields().stream()
                .flatMap(field -> field.registers().stream())
                .anyMatch(value -> value.register() == register && value.result() == FieldResult.DIFFERENT);
        if (differs) {
            return FAILED;
        }
        var asked = checksOf(requirement, register);
        var outcomes = report.checks().stream()
                .filter(check -> asked.contains(check.kind()))
                .map(RegisterCheck::outcome)
                .toList();
        if (outcomes.contains(RegisterCheck.Outcome.NOT_MET)) {
            return FAILED;
        }
        return outcomes.isEmpty() || outcomes.contains(RegisterCheck.Outcome.UNKNOWN) ? UNKNOWN : PASSED;
    }

    private static Set<RegisterCheck.Kind> checksOf(Requirement requirement, Register register) {
        boolean verified = requirement
                .registerRule()
                .map(Requirement.RegisterRule::facilityVerified)
                .orElse(false);
        return switch (register) {
            case MPPD -> Set.of(RegisterCheck.Kind.MPPD_ACCOUNT_LINKED);
            case SATU_SEHAT -> Set.of(RegisterCheck.Kind.PROFILE_FRESH);
            case SISDMK -> verified ? Set.of(RegisterCheck.Kind.FACILITY_VERIFIED) : Set.of();
        };
    }
}
