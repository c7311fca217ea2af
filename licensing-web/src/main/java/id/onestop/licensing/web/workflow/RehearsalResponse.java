package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.workflow.rehearsal.CardLine;
import id.onestop.licensing.domain.workflow.rehearsal.Choice;
import id.onestop.licensing.domain.workflow.rehearsal.Deed;
import id.onestop.licensing.domain.workflow.rehearsal.Role;
import id.onestop.licensing.ejb.workflow.RehearsalService.Played;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sample file in a draft; it has no number of any book and nobody hears of it.
 *
 * @param deeds what was done, as it is asked again
 * @param refused the first deed that the draft does not allow; absent if all were possible
 * @param clockState {@code NOT_STARTED} before acceptance
 */
public record RehearsalResponse(
        Instant from,
        Instant now,
        String deeds,
        @Nullable String refused,
        String place,
        @Nullable String step,
        int round,
        boolean numbered,
        String clockState,
        @Nullable Instant dueAt,
        List<Words> waitingFor,
        List<ChoiceRow> choices,
        List<CardRow> card) {

    public RehearsalResponse {
        waitingFor = List.copyOf(waitingFor);
        choices = List.copyOf(choices);
        card = List.copyOf(card);
    }

    static RehearsalResponse from(Played played) {
        var file = played.rehearsal();
        return new RehearsalResponse(
                played.start(),
                file.now(),
                Deed.write(file.done()),
                file.refused().map(deed -> Deed.write(List.of(deed))).orElse(null),
                file.place().name(),
                file.at().map(Step::code).orElse(null),
                file.round(),
                file.numbered(),
                file.clock().map(clock -> clock.state().name()).orElse("NOT_STARTED"),
                file.clock().map(ClockReading::dueAt).orElse(null),
                file.waiting(),
                file.choices().stream().map(ChoiceRow::from).toList(),
                file.card().stream().map(CardRow::from).toList());
    }

    private static String who(Role role) {
        return role.kind() == Role.Kind.OFFICIAL ? role.post() : role.kind().name();
    }

    /**
     * What somebody may do now.
     *
     * @param by a post, or {@code APPLICANT} or {@code SYSTEM}
     * @param deed to be added to the deeds
     */
    public record ChoiceRow(
            String by, String deed, @Nullable Words target) {
        static ChoiceRow from(Choice choice) {
            return new ChoiceRow(who(choice.role()), Deed.write(List.of(choice.deed())), choice.target());
        }
    }

    /** A row of the control card as it would be. */
    public record CardRow(String from, String to, String what, Instant at) {
        static CardRow from(CardLine line) {
            return new CardRow(who(line.from()), who(line.to()), Deed.write(List.of(line.what())), line.at());
        }
    }
}
