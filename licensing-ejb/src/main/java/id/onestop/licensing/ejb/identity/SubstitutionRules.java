package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with a substitution at once: its form, its days, and who is in the post by then. */
final class SubstitutionRules {

    private static final int LONGEST_DECREE = 120;

    private final RecordSubstitution command;
    private final LocalDate today;
    private final List<FieldError> faults = new ArrayList<>();

    SubstitutionRules(RecordSubstitution command, LocalDate today) {
        this.command = command;
        this.today = today;
    }

    /** What can be seen without the post. */
    List<FieldError> formFaults() {
        require("post", command.postCode().isBlank(), "SUBSTITUTION_POST_MISSING");
        require("person", command.personId() == null, "SUBSTITUTION_PERSON_MISSING");
        require("kind", command.kind() == null || !command.kind().substitute(), "SUBSTITUTION_KIND_MISSING");
        require("decree", command.decreeNumber().isBlank(), "SUBSTITUTION_DECREE_MISSING");
        require("decree", command.decreeNumber().strip().length() > LONGEST_DECREE, "SUBSTITUTION_DECREE_LONG");
        var from = command.from();
        var until = command.until();
        require("from", from == null, "SUBSTITUTION_FROM_MISSING");
        require("until", until == null, "SUBSTITUTION_UNTIL_MISSING");
        require("from", from != null && from.isBefore(today), "SUBSTITUTION_FROM_PAST");
        require("until", from != null && until != null && until.isBefore(from), "SUBSTITUTION_UNTIL_BEFORE_FROM");
        return faults;
    }

    /** The holder for whom a Plh acts; {@code null} for a Plt, and when the faults say why. */
    @Nullable
    Long absent(List<Assignment> inPost) {
        var from = Objects.requireNonNull(command.from());
        var until = Objects.requireNonNull(command.until());
        long person = Objects.requireNonNull(command.personId());
        var holders = inPost.stream()
                .filter(one -> !one.appointment().substitute() && one.touches(from, until))
                .toList();
        if (holders.stream().anyMatch(one -> one.accountId() == person)) {
            faults.add(new FieldError("person", "SUBSTITUTION_PERSON_HOLDS_POST"));
            return null;
        }
        if (command.kind() == Appointment.PLT) {
            require("kind", !holders.isEmpty(), "SUBSTITUTION_POST_HELD");
            return null;
        }
        return absentHolder(holders.stream()
                .filter(one -> one.covers(from))
                .map(Assignment::accountId)
                .toList());
    }

    private @Nullable Long absentHolder(List<Long> holders) {
        var named = command.absentId();
        if (holders.isEmpty()) {
            faults.add(new FieldError("kind", "SUBSTITUTION_POST_VACANT"));
            return null;
        }
        if (named == null && holders.size() > 1) {
            faults.add(new FieldError("post", "SUBSTITUTION_ABSENT_MISSING"));
            return null;
        }
        long absent = named == null ? holders.get(0) : named;
        require("post", !holders.contains(absent), "SUBSTITUTION_ABSENT_MISSING");
        return absent;
    }

    /** One substitute at a time for one absent holder, and one for a vacant post; nobody twice in the same post. */
    List<FieldError> overlaps(List<Assignment> inPost, @Nullable Long absent) {
        var from = Objects.requireNonNull(command.from());
        long person = Objects.requireNonNull(command.personId());
        boolean taken = inPost.stream()
                .filter(one -> one.appointment().substitute() && one.touches(from, command.until()))
                .anyMatch(one -> one.accountId() == person
                        || Objects.equals(one.absentAccountId().orElse(null), absent));
        require("from", taken, "SUBSTITUTION_OVERLAPS");
        return faults;
    }

    private void require(String field, boolean wrong, String code) {
        if (wrong && faults.stream().noneMatch(fault -> fault.field().equals(field))) {
            faults.add(new FieldError(field, code));
        }
    }
}
