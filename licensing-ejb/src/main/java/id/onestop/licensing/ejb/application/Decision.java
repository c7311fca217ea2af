package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;

/**
 * Why an application was refused, as its applicant reads it.
 *
 * @param remedy what can be done now, in the words of the definition
 */
public record Decision(
        Words reason,
        String finding,
        String legalBasis,
        Words remedy,
        String decidedBy,
        String post,
        Instant decidedAt) {}
