package id.onestop.licensing.ejb.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a period that an agency takes away again.
 *
 * @param decree number of the decree that withdraws them
 */
public record WithdrawPeriod(
        String name, @Nullable LocalDate first, @Nullable LocalDate last, String decree) {}
