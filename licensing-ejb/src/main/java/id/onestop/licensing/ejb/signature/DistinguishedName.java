package id.onestop.licensing.ejb.signature;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Reads names out of certificates. */
final class DistinguishedName {

    private DistinguishedName() {}

    /** The common name, or the whole name where there is none. */
    static String commonName(X500Principal principal) {
        try {
            return new LdapName(principal.getName())
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(Object::toString)
                            .findFirst()
                            .orElseGet(principal::getName);
        } catch (InvalidNameException e) {
            return principal.getName();
        }
    }
}
