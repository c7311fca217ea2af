package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.ejb.paper.Letterhead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The letterhead of an agency's papers, from its profile. */
@ApplicationScoped
public class AgencyHeads {

    @Inject
    PaperStore store;

    /** The head as the profile says; its crest is read when it is drawn. */
    public Letterhead of(AgencyProfile agency) {
        var contacts = agency.contacts();
        return new Letterhead(
                agency.letterhead().governmentLine(),
                agency.letterhead().lines(),
                List.of(
                        agency.letterhead().address() + ". " + whole("Telepon " + contacts.phone())
                                + (contacts.fax().isEmpty() ? "" : ", " + whole("faksimile " + contacts.fax())),
                        "Surel " + contacts.email()),
                agency.accent().hex(),
                crest(agency.letterhead().crest()));
    }

    private @Nullable Supplier<byte[]> crest(String sha256) {
        if (sha256.isEmpty()) {
            return null;
        }
        var hash = new Sha256(sha256);
        return () -> store.read(hash);
    }

    /** A number of a telephone is not broken over two lines. */
    private static String whole(String number) {
        return number.strip().replace(' ', '\u00a0');
    }
}
