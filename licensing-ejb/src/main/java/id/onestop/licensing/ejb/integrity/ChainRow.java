package id.onestop.licensing.ejb.integrity;

import java.time.Instant;

/** One entry of a record chain. */
public record ChainRow(
        long position,
        Instant occurredAt,
        String actor,
        String operation,
        String subject,
        String facts,
        String previousHash,
        String hash) {}
