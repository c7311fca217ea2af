package id.onestop.licensing.ejb.workflow;

import java.util.List;
import java.util.Map;

/**
 * Asks to take running files over to the version that a draft became.
 *
 * @param numbers of the files; not looked at when all are wanted
 * @param steps code of the new step by the code of one that the version no longer has
 * @param reason stands on the control card and in the ledger of each
 */
public record TransferFiles(long draftId, List<String> numbers, boolean all, Map<String, String> steps, String reason) {

    public TransferFiles {
        numbers = List.copyOf(numbers);
        steps = Map.copyOf(steps);
    }
}
