package id.onestop.licensing.domain.signature;

import java.time.Instant;

/** What a signatory's certificate says of itself. */
public record CertificateFacts(String subject, String issuer, String serial, Instant notBefore, Instant notAfter) {}
