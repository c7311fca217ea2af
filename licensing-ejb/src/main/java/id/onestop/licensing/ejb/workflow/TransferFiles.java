package id.onestop.licensing.ejb.workflow;

import java.util.List;

/**
 * Asks to take running files over to the version that a draft became.
 *
 * @param numbers of the files; not looked at when all are wanted
 * @param reason stands on the control card and in the ledger of each
 */
public record TransferFiles(long draftId, List<String> numbers, boolean all, String reason) {

    public TransferFiles {
        numbers = List.copyOf(numbers);
    }
}
