package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.ejb.paper.Letterhead;
import java.util.List;

/** The letterhead of an agency's papers, from its profile. */
public final class AgencyHeads {

    private AgencyHeads() {}

    public static Letterhead of(AgencyProfile agency) {
        var contacts = agency.contacts();
        return new Letterhead(
                agency.letterhead().governmentLine(),
                agency.letterhead().lines(),
                List.of(
                        agency.letterhead().address() + ". " + whole("Telepon " + contacts.phone())
                                + (contacts.fax().isEmpty() ? "" : ", " + whole("faksimile " + contacts.fax())),
                        "Surel " + contacts.email()),
                agency.accent().hex());
    }

    /** A number of a telephone is not broken over two lines. */
    private static String whole(String number) {
        return number.strip().replace(' ', '\u00a0');
    }
}
