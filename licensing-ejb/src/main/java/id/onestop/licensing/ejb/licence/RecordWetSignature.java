package id.onestop.licensing.ejb.licence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an official saw on the signed letter.
 *
 * @param archivePlace where the office keeps its copy
 */
public record RecordWetSignature(
        String number,
        @Nullable LocalDate signedOn,
        boolean stamped,
        @Nullable String archivePlace) {}
