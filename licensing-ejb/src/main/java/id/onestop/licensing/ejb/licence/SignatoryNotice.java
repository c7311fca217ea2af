package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of whoever signs a letter by hand before others work on it in vain.
 *
 * @param post in which the letter is signed
 * @param named in whose name it is, or will be, written; empty if nobody is there
 * @param next who signs from {@code from} on, with the title that a decree gives; empty if nobody does
 * @param decree by which {@code next} acts; {@code null} for a holder, and if nobody does
 * @param from first day on which {@code named} does not sign any more; {@code null} if none is known
 * @param lastDay last day of {@code next}; {@code null} if none is set
 * @param electronic whether the letter has an electronic signature already and cannot be written anew
 */
public record SignatoryNotice(
        State state,
        Words post,
        String named,
        String next,
        @Nullable String decree,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        boolean electronic) {

    /** What is the matter. */
    public enum State {
        /** Nobody is in the post: a letter cannot be printed. */
        VACANT,
        /** It will be written in the name of a substitute. */
        ACTING,
        /** It is written in the name of somebody who will be away from a day on. */
        LEAVING,
        /** It is written in the name of somebody who cannot sign it today. */
        CHANGED
    }

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "SignatoryNotice " + state;
    }
}
