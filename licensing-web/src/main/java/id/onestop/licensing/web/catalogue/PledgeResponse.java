package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.PledgeView;
import java.util.List;

/** The pledge of an agency. */
public record PledgeResponse(String agency, String text, Words post, String name, List<Promise> promises) {

    /** What one service promises. */
    public record Promise(String service, Words name, int workingDays, boolean free) {}

    static PledgeResponse from(PledgeView view) {
        return new PledgeResponse(
                view.agency().code(),
                view.text(),
                view.post(),
                view.signatory().name(),
                view.services().stream()
                        .map(row -> new Promise(row.code(), row.name(), row.promiseDays(), row.free()))
                        .toList());
    }
}
