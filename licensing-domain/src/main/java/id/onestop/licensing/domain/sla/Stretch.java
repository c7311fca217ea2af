package id.onestop.licensing.domain.sla;

import java.time.Instant;

/** From one minute to another, the second not included. */
record Stretch(Instant from, Instant to) {}
