package id.onestop.licensing.web.audit;

import id.onestop.licensing.ejb.audit.AuditActions;
import id.onestop.licensing.ejb.audit.AuditRow;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts entries of the audit trail into words; what was typed by a person stays as it was typed. */
@RequestScoped
public class AuditWords {

    private static final Pattern FILE = Pattern.compile("[A-Z]{2,8}-\\d{4}-\\d{4,}");
    private static final Pattern ACCOUNT = Pattern.compile("account:(\\d+)");
    private static final Pattern DOCUMENT = Pattern.compile("document[ :](\\d+)(?:, page (\\d+))?");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int PROOF = 12;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    AuditLine line(AuditRow row) {
        boolean file = FILE.matcher(row.subject()).matches();
        return new AuditLine(
                format.day(row.at()) + ", " + format.time(row.at()),
                who(row),
                action(row.action()),
                file ? row.subject() : null,
                file ? "" : about(row.subject()),
                row.detail() == null ? "" : detail(row.action(), row.detail()));
    }

    String action(String code) {
        return word("audit.action." + code, code);
    }

    private String who(AuditRow row) {
        if (row.name() != null) {
            return row.name();
        }
        return row.account() == null ? msg.get("audit.system") : msg.of("audit.account", "id", plain(row.account()));
    }

    private String about(String subject) {
        var account = ACCOUNT.matcher(subject);
        return account.matches()
                ? msg.of("audit.account", "id", account.group(1))
                : word("audit.subject." + subject, subject);
    }

    private String detail(String action, String detail) {
        var document = DOCUMENT.matcher(detail);
        if (document.matches()) {
            return document.group(2) == null
                    ? msg.of("audit.document", "id", document.group(1))
                    : msg.of("audit.documentPage", "id", document.group(1), "page", document.group(2));
        }
        if (HASH.matcher(detail).matches()) {
            return detail.substring(0, PROOF) + "…";
        }
        if (action.equals(AuditActions.LIST_OPENED)) {
            int count = detail.split(" ").length;
            return msg.of("audit.listed", "count", count) + ": "
                    + detail.replace("account:", "").replace(" ", ", ");
        }
        return word("audit.detail." + detail.replace(' ', '-'), detail);
    }

    private String word(String key, String otherwise) {
        return msg.containsKey(key) ? msg.get(key) : otherwise;
    }

    /** Account numbers are names, not amounts. */
    private static String plain(@Nullable Long id) {
        return String.valueOf(id);
    }
}
