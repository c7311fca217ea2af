package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.Elsewhere;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.web.shared.Me;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The pages on which a finding is mended outside the definition, for those who may write there. */
@RequestScoped
public class ElsewherePages {

    @Inject
    Me me;

    @Inject
    Messages msg;

    /** The pages for the findings of a rule, as links. */
    public List<Option> of(String code) {
        return Elsewhere.of(code).stream()
                .filter(one -> me.may(permission(one).name()))
                .map(one -> new Option(address(one), msg.get("catalogue.gate.elsewhere." + one)))
                .toList();
    }

    private static String address(Elsewhere one) {
        return "/administration/"
                + switch (one) {
                    case HOLDERS -> "staff";
                    case SUBSTITUTES -> "substitutions";
                    case POSTS -> "structure#postName";
                    case CONTACTS -> "agency#phone";
                    case AGENCY_NAME -> "agency#nameId";
                    case NUMBER_BOOKS -> "number-books/new";
                    case REGULATIONS -> "regulations";
                };
    }

    private static Permission permission(Elsewhere one) {
        return switch (one) {
            case HOLDERS, SUBSTITUTES, POSTS -> Permission.STAFF_ADMINISTER;
            case CONTACTS, AGENCY_NAME, NUMBER_BOOKS, REGULATIONS -> Permission.CONFIGURE;
        };
    }
}
