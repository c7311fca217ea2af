package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.AnswerRules;
import id.onestop.licensing.domain.application.Citation;
import id.onestop.licensing.domain.application.Citation.State;
import id.onestop.licensing.domain.application.FacilityConfirmation;
import id.onestop.licensing.domain.catalogue.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a requirement stands that leans on another licence, on a facility or on a last day.
 *
 * @param current the question to the facility is the one that would be asked now
 */
record Standing(
        @Nullable Citation citation,
        @Nullable FacilityConfirmation confirmation,
        boolean current,
        boolean expired,
        boolean over) {

    static Standing of(FileState file, Requirement requirement) {
        var proofs = file.proofs();
        var confirmation = proofs.confirmation(requirement);
        var subject = file.subjects().question(requirement);
        return new Standing(
                proofs.citation(requirement, file.answers()).orElse(null),
                confirmation.orElse(null),
                confirmation.isPresent()
                        && subject.filter(confirmation.get()::speaksOf).isPresent(),
                confirmation.filter(one -> one.expired(proofs.realTime())).isPresent(),
                isOver(requirement, file, proofs.today()));
    }

    private static boolean isOver(Requirement requirement, FileState file, LocalDate today) {
        var code = requirement.rules().validUntil();
        var asked = code == null
                ? Optional.<String>empty()
                : file.definition()
                        .form()
                        .question(code)
                        .filter(question -> AnswerRules.isAsked(question, file.answers()))
                        .map(question -> file.answers().values().getOrDefault(code, ""));
        try {
            return asked.filter(day -> !day.isEmpty())
                    .map(LocalDate::parse)
                    .filter(day -> day.isBefore(today))
                    .isPresent();
        } catch (DateTimeParseException unanswered) {
            return false;
        }
    }

    /** The licence was found and is in force. */
    boolean found() {
        return citation != null && citation.facts().state() == State.VALID;
    }

    /** The facility was asked about this person and place, and has not refused. */
    boolean asked() {
        return current
                && !expired
                && confirmation != null
                && confirmation.state() != FacilityConfirmation.State.REFUSED;
    }

    boolean confirmed() {
        return asked() && confirmation != null && confirmation.state() == FacilityConfirmation.State.CONFIRMED;
    }

    boolean newerThan(@Nullable Instant moment) {
        return moment != null && confirmation != null && confirmation.sentAt().isAfter(moment);
    }

    /**
     * What is wrong and keeps the file from being handed in.
     *
     * @param file a sound file lies there, which stands in place of the facility's answer
     */
    Optional<String> obstacle(boolean file) {
        if (over) {
            return Optional.of("FILE_EXPIRED");
        }
        if (confirmation == null || file || asked()) {
            return Optional.empty();
        }
        if (current && confirmation.state() == FacilityConfirmation.State.REFUSED) {
            return Optional.of("CONFIRMATION_REFUSED");
        }
        return Optional.of(current ? "CONFIRMATION_EXPIRED" : "CONFIRMATION_OUTDATED");
    }
}
