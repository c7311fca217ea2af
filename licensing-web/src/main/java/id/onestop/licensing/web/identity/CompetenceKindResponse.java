package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.KindView;

/** Something that posts may ask of their holders, named by its code. */
public record CompetenceKindResponse(String code, Words name) {

    static CompetenceKindResponse from(KindView kind) {
        return new CompetenceKindResponse(kind.code(), kind.name());
    }
}
