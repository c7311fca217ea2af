package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;

/**
 * A ground on which an application is refused: a decision, not a return (trap T10).
 *
 * @param remedy what the person can do now
 */
public record RejectionReason(String code, Words text, Words remedy, String basis) {}
