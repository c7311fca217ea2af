package id.onestop.licensing.ejb.licence;

import java.time.Instant;

/** A number that will never stand on a paper, and why. */
public record VoidedNumber(long id, String number, String applicationNumber, String reason, Instant at) {}
