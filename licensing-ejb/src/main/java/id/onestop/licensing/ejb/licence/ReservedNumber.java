package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.NumberEntry;

/**
 * A number that waits for its signature.
 *
 * @param number as it is printed
 */
public record ReservedNumber(long entryId, long value, String number) {

    static ReservedNumber from(NumberEntry entry) {
        return new ReservedNumber(entry.id(), entry.value(), entry.number());
    }
}
