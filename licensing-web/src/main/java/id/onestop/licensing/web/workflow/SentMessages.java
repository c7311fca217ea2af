package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.notification.SentNotice;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Puts the messages about a file into words. */
@RequestScoped
public class SentMessages {

    @Inject
    Messages msg;

    @Inject
    Formats format;

    /** A message to the applicant; {@code state} is that of the status words. */
    public record Sent(String label, String state, String when) {}

    List<Sent> of(List<SentNotice> notices) {
        return notices.stream().map(this::sent).toList();
    }

    private Sent sent(SentNotice notice) {
        String key = "workflow.notice." + notice.template();
        return new Sent(
                msg.get(msg.containsKey(key) ? key : "workflow.notice.other"),
                notice.state().name(),
                format.dateTime(notice.at()));
    }
}
