package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.notification.WordingRow;
import id.onestop.licensing.ejb.notification.WordingService;
import id.onestop.licensing.ejb.notification.WordingVersion;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of the agency, which of them have words of its own, and which wait for a second person. */
@Named
@RequestScoped
public class TemplatesBacking {

    static final String PATH = "/administration/templates";

    @Inject
    WordingService wordings;

    @Inject
    Messages msg;

    private @Nullable List<WordingRow> rows;
    private @Nullable List<WordingVersion> open;

    public void load() {
        getRows();
    }

    public List<WordingRow> getRows() {
        if (rows == null) {
            rows = wordings.list();
        }
        return rows;
    }

    public List<WordingVersion> getOpen() {
        if (open == null) {
            open = wordings.open();
        }
        return open;
    }

    public String name(String kind) {
        return name(msg, kind);
    }

    static String name(Messages msg, String kind) {
        return msg.get("agency.templates.kind." + kind);
    }

    public String subject(WordingRow row) {
        return msg.language().equals("en") ? row.subjectEn() : row.subjectId();
    }
}
