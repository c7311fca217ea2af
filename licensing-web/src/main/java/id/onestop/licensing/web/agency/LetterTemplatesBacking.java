package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.ejb.licence.LetterRow;
import id.onestop.licensing.ejb.licence.LetterVersion;
import id.onestop.licensing.ejb.licence.LetterWordingService;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The letters of the agency, which of them have paragraphs of its own, and which wait for a second person. */
@Named
@RequestScoped
public class LetterTemplatesBacking {

    static final String PATH = "/administration/letters";

    @Inject
    LetterWordingService wordings;

    @Inject
    Messages msg;

    private @Nullable List<LetterRow> rows;
    private @Nullable List<LetterVersion> open;

    public List<LetterRow> getRows() {
        if (rows == null) {
            rows = wordings.list();
        }
        return rows;
    }

    /** What waits for a second person. */
    public List<LetterVersion> getOpen() {
        if (open == null) {
            open = wordings.open();
        }
        return open;
    }

    public String name(LetterKind kind) {
        return msg.get("agency.letters.kind." + kind);
    }

    /** The kind as it stands in addresses. */
    public String path(LetterKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
