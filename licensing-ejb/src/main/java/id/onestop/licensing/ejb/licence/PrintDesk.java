package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.ejb.document.PageImage;
import id.onestop.licensing.ejb.document.PageImages;
import id.onestop.licensing.ejb.shared.SeenVersion;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Draws letters to be signed by hand, with no transaction open; {@link PrintService} checks the rights in its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrintDesk {

    @Inject
    PrintService prints;

    @Inject
    LicencePapers letters;

    @Inject
    PaperStore store;

    @Inject
    PageImages images;

    @Inject
    SeenVersion seen;

    /** Draws the letter and enters its sheet; if it breaks off, pressing again is enough. */
    @PermitAll
    public void print(String number, @Nullable String serial) {
        var prepared = seen.before(() -> prints.prepare(number, serial));
        var pdf = letters.print(prepared.licence(), prepared.agency(), prepared.definition());
        prints.record(number, serial, store.keep(pdf));
    }

    /** What the sheet in use carries. */
    @PermitAll
    public byte[] pdf(String number) {
        return store.read(prints.printed(number));
    }

    /** Its first page as a picture. */
    @PermitAll
    public PageImage page(String number, int width) {
        return images.page(prints.printed(number), FileType.PDF, 1, width);
    }
}
