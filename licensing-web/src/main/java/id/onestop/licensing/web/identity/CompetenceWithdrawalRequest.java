package id.onestop.licensing.web.identity;

import org.jspecify.annotations.Nullable;

/** Why a certificate is put out of force. */
public record CompetenceWithdrawalRequest(@Nullable String reason) {}
