package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.Option;
import java.util.List;

/**
 * One requirement with its evidence and what the official may say about it.
 *
 * @param place number in the list
 * @param conditional it may not apply
 * @param proven the system alone has settled it
 * @param finding name of a comparison result; empty where no register is asked
 * @param evidence sentences about what registers say
 * @param verdict name of the verdict, {@code UNCHECKED} while there is none
 * @param reason words of the fault; empty unless faulty
 * @param reasons catalogue of faults that fit
 * @param sign group and state of what was looked up or asked, such as {@code cited VALID}; empty without
 * @param sendable one more link may be sent to the facility
 * @param earlier what was found before this check, in words; empty for nothing
 * @param seen what the counter saw of it, or has still to see
 */
public record RequirementRow(
        int place,
        String code,
        String label,
        boolean conditional,
        boolean proven,
        String finding,
        List<String> evidence,
        List<DocumentRow> documents,
        String basis,
        String verdict,
        String reason,
        String cure,
        String note,
        List<Option> reasons,
        String sign,
        boolean sendable,
        String earlier,
        List<Seen> seen) {

    /**
     * A paper that the counter has to see.
     *
     * @param text what was seen, by whom and when, or that it was not
     */
    public record Seen(String text, boolean done) {}

    public RequirementRow {
        seen = List.copyOf(seen);
        evidence = List.copyOf(evidence);
        documents = List.copyOf(documents);
        reasons = List.copyOf(reasons);
    }

    /** Group of the sign. */
    public String signGroup() {
        return sign.split(" ", 2)[0];
    }

    /** State of the sign; empty without one. */
    public String signState() {
        return sign.isEmpty() ? "" : sign.split(" ", 2)[1];
    }

    public boolean faulty() {
        return verdict.equals("FAULTY");
    }

    /**
     * One document.
     *
     * @param detail pages, size and what the virus scanner said
     * @param pages numbers of the pages that can be looked at
     */
    public record DocumentRow(long id, String name, String requirement, String detail, List<Integer> pages) {
        public DocumentRow {
            pages = List.copyOf(pages);
        }
    }
}
