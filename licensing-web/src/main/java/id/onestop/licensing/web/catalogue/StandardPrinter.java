package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.RevisionView;
import id.onestop.licensing.ejb.licence.AgencyHeads;
import id.onestop.licensing.ejb.paper.StandardPaper;
import id.onestop.licensing.ejb.paper.StandardSheet;
import id.onestop.licensing.web.shared.Demonstration;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Languages;
import id.onestop.licensing.web.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Draws a revision of a standard on paper, outside any transaction; standards are Indonesian whatever the page speaks. */
@ApplicationScoped
public class StandardPrinter {

    static final String PDF = "application/pdf";

    @Inject
    AgencyHeads heads;

    @Inject
    Demonstration demonstration;

    byte[] pdf(RevisionView view) {
        var agency = view.standard().agency();
        return StandardPaper.render(new StandardSheet(
                heads.of(agency.profile()),
                view.standard().document(),
                standing(view),
                view.revision().inForce(),
                demonstration.isOn()));
    }

    /** {@code standar-metro-dokter-spesialis-mandiri-1.pdf}. */
    static String fileName(RevisionView view) {
        var standard = view.standard();
        return "standar-" + standard.agency().code() + "-" + standard.service().code() + "-"
                + view.revision().version() + ".pdf";
    }

    private static String standing(RevisionView view) {
        var row = view.revision();
        var texts = Texts.in(Languages.INDONESIAN);
        var format = Formats.in(Languages.INDONESIAN, view.standard().agency().zone());
        return row.until() == null
                ? texts.text("catalogue.paper.inForce", Map.of("from", format.day(row.from())))
                : texts.text(
                        "catalogue.paper.ended",
                        Map.of("from", format.day(row.from()), "until", format.day(row.until())));
    }
}
