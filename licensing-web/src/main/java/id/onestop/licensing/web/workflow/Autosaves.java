package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.stream.Collectors;

/** Answers the script that saves while somebody works: what the page then says, or why it was not saved. */
@RequestScoped
public class Autosaves {

    @Inject
    Formats format;

    @Inject
    Messages msg;

    @Inject
    FileWriter writer;

    @Inject
    Clock clock;

    void answer(FilePage page, boolean saved) {
        var faces = FacesContext.getCurrentInstance();
        String faults = faces.getMessageList().stream()
                .map(FacesMessage::getSummary)
                .distinct()
                .collect(Collectors.joining(" "));
        var words = Json.createObjectBuilder()
                .add("saved", saved ? msg.of("workflow.check.savedAt", "time", format.time(clock.instant())) : faults)
                .add("missing", page.missing())
                .add("summary", page.summary())
                .add("returning", writer.returning(page.faulty()))
                .build();
        var external = faces.getExternalContext();
        external.setResponseContentType("application/json");
        external.setResponseCharacterEncoding("UTF-8");
        try {
            external.getResponseOutputWriter().write(words.toString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }
}
