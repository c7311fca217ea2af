package id.onestop.licensing.ejb.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as the counter sees one.
 *
 * @param dormant the counter opened the account and its owner has not activated it
 */
public record CounterPerson(
        long id, String name, String maskedNik, @Nullable LocalDate birthDate, boolean reachable, boolean dormant) {

    @Override
    public String toString() {
        return "CounterPerson " + id;
    }
}
