package id.onestop.licensing.web.workflow;

/**
 * One day of the clock's ledger in words.
 *
 * @param role colour role of the counting
 */
public record LedgerRow(
        String day, String holder, String counting, String role, String icon, String reason, boolean today) {}
