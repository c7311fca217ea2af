package id.onestop.licensing.domain.licence;

/**
 * Why the system issued a licence: nobody had decided in time (decision Deemed-Decision-Off).
 *
 * @param day working day of the service clock at whose close the system decided
 * @param basis legal basis, in the words of the definition
 */
public record DeemedMark(int day, String basis) {}
