package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.ejb.document.PageImage;
import id.onestop.licensing.ejb.document.PageImages;
import id.onestop.licensing.ejb.paper.LetterheadPaper;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Draws a letterhead that is perhaps not saved yet, by the template of every letter; outside any transaction. */
@ApplicationScoped
public class LetterheadDesk {

    @Inject
    PaperStore store;

    @Inject
    PageImages images;

    @Inject
    AgencyHeads heads;

    @Inject
    Settings settings;

    public byte[] pdf(AgencyProfile agency) {
        return LetterheadPaper.render(heads.of(agency), !settings.profile().production());
    }

    /** The same as a picture, about as wide as asked. */
    public PageImage picture(AgencyProfile agency, int width) {
        return images.page(store.keep(pdf(agency)), FileType.PDF, 1, width);
    }
}
