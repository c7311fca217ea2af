package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.notification.WordingService;
import id.onestop.licensing.ejb.notification.WordingVersion;
import id.onestop.licensing.web.shared.NavigationCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The share of words for messages in the number beside the confirmations: what the reader can decide. */
@RequestScoped
public class TemplatesRailCount implements NavigationCount {

    @Inject
    WordingService wordings;

    @Override
    public String item() {
        return "confirmations";
    }

    @Override
    public long count() {
        return wordings.open().stream().filter(WordingVersion::decidable).count();
    }
}
