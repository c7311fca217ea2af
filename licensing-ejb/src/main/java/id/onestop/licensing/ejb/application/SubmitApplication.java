package id.onestop.licensing.ejb.application;

import java.util.Set;

/**
 * Hands an application in.
 *
 * @param declarations codes of the declarations that the applicant made
 * @param version what the check page was drawn from; -1 when the caller does not care
 */
public record SubmitApplication(String number, Set<String> declarations, long version) {

    public SubmitApplication {
        declarations = Set.copyOf(declarations);
    }
}
