package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.notification.MailboxQueries.MailRow;
import id.onestop.licensing.ejb.notification.MailboxService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mailbox of the demonstration: every mail that went out, newest first. */
@Named
@RequestScoped
public class MailboxBacking {

    @Inject
    MailboxService service;

    private List<MailRow> mails = List.of();
    private @Nullable String recipient;
    private @Nullable Long before;

    /** Outside the demonstration this page does not exist. */
    public void load() throws IOException {
        try {
            mails = service.page(recipient, before);
        } catch (NotFound notHere) {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        }
    }

    public List<MailRow> getMails() {
        return mails;
    }

    /** Key of the next page; {@code null} on the last. */
    public @Nullable Long getNext() {
        return mails.size() < MailboxService.PAGE
                ? null
                : mails.get(mails.size() - 1).id();
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable String recipient) {
        this.recipient = recipient;
    }

    public @Nullable Long getBefore() {
        return before;
    }

    public void setBefore(@Nullable Long before) {
        this.before = before;
    }
}
