package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.sla.Bearer;
import id.onestop.licensing.domain.sla.Custody;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads from a control card who had the file from when to when; between giving and receiving it was nobody. */
public final class CardCustody {

    private CardCustody() {}

    /**
     * Every stretch of the file's own line.
     *
     * @param until now, or the moment at which nothing counts any more
     */
    public static List<Custody> of(List<HandOver> handOvers, Instant until) {
        var line = handOvers.stream().filter(row -> row.beside() == null).toList();
        var custody = new ArrayList<Custody>();
        for (int i = 0; i < line.size(); i++) {
            var row = line.get(i);
            var end = i + 1 < line.size() ? line.get(i + 1).givenAt() : until;
            var received = row.receivedAt() == null || row.receivedAt().isAfter(end) ? end : row.receivedAt();
            add(custody, new Custody(row.givenAt(), received, Bearer.nobody(row.receiverPost())));
            add(custody, new Custody(received, end, holder(row)));
        }
        return custody;
    }

    private static void add(List<Custody> all, Custody one) {
        if (one.from().isBefore(one.to())) {
            all.add(one);
        }
    }

    private static Bearer holder(HandOver row) {
        if (row.receiverKind() == Party.OFFICIAL) {
            var name = Objects.requireNonNullElse(row.receiverName(), "");
            return new Bearer(Bearer.Kind.HOLDER, row.receiverAccount(), name, row.receiverPost());
        }
        return row.receiverKind() == Party.APPLICANT ? Bearer.applicant() : Bearer.system();
    }
}
