package id.onestop.licensing.domain.catalogue;

/** What makes the clock stand still. */
public enum ClockPause {
    RETURNED,
    TECHNICAL_RECOMMENDATION,
    PARTNER_OUTAGE
}
