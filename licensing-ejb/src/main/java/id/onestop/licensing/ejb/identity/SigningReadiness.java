package id.onestop.licensing.ejb.identity;

import java.util.Set;

/** Who could sign electronically; the signature feature knows the certificates. */
public interface SigningReadiness {

    /** Those of an agency whose certificate serves today. */
    Set<Long> able(long agencyId);
}
