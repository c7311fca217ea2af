package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;

/**
 * A published standard that still prints a contact which the agency no longer has.
 *
 * @param contacts what it prints
 */
public record OldContact(String serviceCode, Words serviceName, List<String> contacts) {

    public OldContact {
        contacts = List.copyOf(contacts);
    }
}
