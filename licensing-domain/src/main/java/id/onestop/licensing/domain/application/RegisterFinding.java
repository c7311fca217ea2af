package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.Requirement.Comparison;
import id.onestop.licensing.domain.catalogue.Requirement.RegisterRule;
import id.onestop.licensing.domain.partner.ComparedField;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterCheck;
import id.onestop.licensing.domain.partner.RegisterReport;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** How old what each register says may be; where several requirements ask one, the strictest counts. */
    public static Map<Register, Integer> freshDays(List<Requirement> requirements) {
        return requirements.stream()
                .flatMap(requirement -> requirement.registerRule().stream())
                .filter(rule ->
                        rule.freshDays() > 0 && register(rule.register()).isPresent())
                .collect(Collectors.toMap(
                        rule -> register(rule.register()).orElseThrow(), RegisterRule::freshDays, Math::min));
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
        var rule = requirement.registerRule().orElseThrow();
        if (differs(rule, register, report)) {
            return FAILED;
        }
        var asked = checksOf(rule, register);
        var outcomes = report.checks().stream()
                .filter(check -> check.register() == register && asked.contains(check.kind()))
                .map(RegisterCheck::outcome)
                .toList();
        if (outcomes.contains(RegisterCheck.Outcome.NOT_MET)) {
            return FAILED;
        }
        if (outcomes.contains(RegisterCheck.Outcome.UNKNOWN)) {
            return UNKNOWN;
        }
        // where nothing but fields is asked for, every one of them must be there
        return outcomes.isEmpty() && !agrees(rule, register, report) ? UNKNOWN : PASSED;
    }

    /** The fields that the requirement names; where it names none, whatever the register says counts. */
    private static boolean differs(RegisterRule rule, Register register, RegisterReport report) {
        if (rule.compares().isEmpty()) {
            return report.fields().stream().anyMatch(field -> field.contradicts(register, null));
        }
        return rule.compares().stream()
                .anyMatch(asked -> ComparedField.named(asked.field())
                        .flatMap(report::field)
                        .filter(field -> field.contradicts(register, beside(asked)))
                        .isPresent());
    }

    private static boolean agrees(RegisterRule rule, Register register, RegisterReport report) {
        return !rule.compares().isEmpty()
                && checksOf(rule, register).isEmpty()
                && rule.compares().stream()
                        .allMatch(asked -> ComparedField.named(asked.field())
                                .flatMap(report::field)
                                .filter(field -> field.confirms(register))
                                .isPresent());
    }

    /** The register beside which a field is asked for; {@code null} if it is the account or an answer. */
    private static @Nullable Register beside(Comparison asked) {
        return register(asked.with().replaceFirst("\\..*", "")).orElse(null);
    }

    private static Set<RegisterCheck.Kind> checksOf(RegisterRule rule, Register register) {
        var asked = EnumSet.noneOf(RegisterCheck.Kind.class);
        if (register == Register.MPPD) {
            asked.add(RegisterCheck.Kind.MPPD_ACCOUNT_LINKED);
        }
        if (rule.freshDays() > 0 && register != Register.MPPD) {
            asked.add(RegisterCheck.Kind.PROFILE_FRESH);
        }
        if (rule.facilityVerified()) {
            asked.add(RegisterCheck.Kind.FACILITY_VERIFIED);
        }
        return asked;
    }
}
