package id.onestop.licensing.domain.partner;

import id.onestop.licensing.domain.partner.FieldComparison.RegisterValue;
import id.onestop.licensing.domain.partner.RegisterCheck.Kind;
import id.onestop.licensing.domain.partner.RegisterCheck.Outcome;
import id.onestop.licensing.domain.partner.RegisterEntry.Credits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares a person's answers with the registers, and the registers with each other where the form does not ask.
 *
 * @param today in the agency's zone
 * @param freshDays how old what a register says may be, as the requirements of the service have it; a register that is not named
 *     may be of any age
 */
public record RegisterComparison(LocalDate today, Map<Register, Integer> freshDays) {

    public RegisterComparison {
        freshDays = Map.copyOf(freshDays);
    }

    public RegisterReport compare(Professional answers, RegisterSnapshot snapshot) {
        var fields = Arrays.stream(ComparedField.values())
                .map(field -> line(field, answers, snapshot))
                .toList();
        return new RegisterReport(fields, checks(snapshot));
    }

    private static FieldComparison line(ComparedField field, Professional answers, RegisterSnapshot snapshot) {
        var answer = answers.value(field);
        var reference = answer.or(() -> firstPlain(field, snapshot));
        var values = snapshot.entries().stream()
                .map(entry -> value(field, reference, entry))
                .toList();
        long known = values.stream().filter(value -> value.value() != null).count();
        boolean alone = answer.isEmpty() && known < 2;
        return new FieldComparison(field, answer.orElse(null), values, alone ? FieldResult.UNKNOWN : overall(values));
    }

    private static Optional<String> firstPlain(ComparedField field, RegisterSnapshot snapshot) {
        return snapshot.entries().stream()
                .flatMap(entry -> entry.person().value(field).stream())
                .filter(value -> !Mask.isMasked(value))
                .findFirst();
    }

    private static RegisterValue value(ComparedField field, Optional<String> reference, RegisterEntry entry) {
        var value = entry.person().value(field);
        var result = reference
                .flatMap(wanted -> value.map(said -> field.compare(wanted, said)))
                .orElse(FieldResult.UNKNOWN);
        return new RegisterValue(entry.register(), value.orElse(null), result);
    }

    private static FieldResult overall(List<RegisterValue> values) {
        var results = values.stream().map(RegisterValue::result).toList();
        for (var decisive : List.of(FieldResult.DIFFERENT, FieldResult.SAME, FieldResult.MATCHES_MASK)) {
            if (results.contains(decisive)) {
                return decisive;
            }
        }
        return FieldResult.UNKNOWN;
    }

    private List<RegisterCheck> checks(RegisterSnapshot snapshot) {
        var checks = new ArrayList<RegisterCheck>();
        snapshot.of(Register.MPPD).map(RegisterComparison::accountLinked).ifPresent(checks::add);
        snapshot.entries().stream()
                .flatMap(entry -> profileFresh(entry).stream())
                .forEach(checks::add);
        snapshot.of(Register.SISDMK).ifPresent(entry -> {
            checks.add(facilityVerified(entry));
            checks.add(creditsEnough(entry));
        });
        return checks;
    }

    private static RegisterCheck accountLinked(RegisterEntry entry) {
        var since = entry.accountLinkedSince();
        return new RegisterCheck(
                Kind.MPPD_ACCOUNT_LINKED, entry.register(), outcome(entry, since != null), since, null, null, null);
    }

    /** Satu Sehat is known to keep the day; other registers are asked for it only where they tell one. */
    private Optional<RegisterCheck> profileFresh(RegisterEntry entry) {
        var limit = freshDays.get(entry.register());
        var updated = entry.profileUpdatedOn();
        if (limit == null || updated == null && entry.register() != Register.SATU_SEHAT) {
            return Optional.empty();
        }
        boolean fresh = updated != null && !updated.isBefore(today.minusDays(limit));
        var outcome = isSilent(entry, updated) ? Outcome.UNKNOWN : outcome(entry, fresh);
        return Optional.of(
                new RegisterCheck(Kind.PROFILE_FRESH, entry.register(), outcome, updated, null, limit, null));
    }

    private static RegisterCheck facilityVerified(RegisterEntry entry) {
        var facility = entry.facility();
        var outcome = switch (facility.verified()) {
            case YES -> Outcome.MET;
            case NO -> Outcome.NOT_MET;
            case UNKNOWN -> isSilent(entry, null) ? Outcome.UNKNOWN : outcome(entry, false);
        };
        return new RegisterCheck(Kind.FACILITY_VERIFIED, entry.register(), outcome, null, null, null, facility.name());
    }

    private static RegisterCheck creditsEnough(RegisterEntry entry) {
        Credits credits = entry.credits();
        var outcome = isSilent(entry, credits) ? Outcome.UNKNOWN : outcome(entry, credits != null && credits.enough());
        return new RegisterCheck(
                Kind.CREDITS_ENOUGH,
                entry.register(),
                outcome,
                null,
                credits == null ? null : credits.earned(),
                credits == null ? null : credits.needed(),
                null);
    }

    /** The register knows the person and does not say this. */
    private static boolean isSilent(RegisterEntry entry, @Nullable Object said) {
        return entry.state() == RegisterEntry.State.FOUND && said == null;
    }

    private static Outcome outcome(RegisterEntry entry, boolean met) {
        return switch (entry.state()) {
            case UNAVAILABLE -> Outcome.UNKNOWN;
            case NOT_FOUND -> Outcome.NOT_MET;
            case FOUND -> met ? Outcome.MET : Outcome.NOT_MET;
        };
    }
}
