package id.onestop.licensing.web.workflow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks for files to go over to a version.
 *
 * @param numbers which ones; not looked at when all are wanted
 * @param steps code of the new step by the code of one that the version no longer has
 */
public record TransferRequest(
        @Nullable List<String> numbers,
        @Nullable Boolean all,
        @Nullable Map<String, String> steps,
        @Nullable String reason) {}
