package id.onestop.licensing.web.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for files to go over to a version.
 *
 * @param numbers which ones; not looked at when all are wanted
 */
public record TransferRequest(
        @Nullable List<String> numbers,
        @Nullable Boolean all,
        @Nullable String reason) {}
