package id.onestop.licensing.domain.sla;

import java.time.Instant;

/** A stretch of a file's life and who had it, the second moment not included. */
public record Custody(Instant from, Instant to, Bearer bearer) {

    boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
