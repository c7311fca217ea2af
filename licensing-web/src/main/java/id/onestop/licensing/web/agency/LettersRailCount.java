package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.licence.LetterVersion;
import id.onestop.licensing.ejb.licence.LetterWordingService;
import id.onestop.licensing.web.shared.NavigationCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The share of paragraphs of letters in the number beside the confirmations: what the reader can decide. */
@RequestScoped
public class LettersRailCount implements NavigationCount {

    @Inject
    LetterWordingService wordings;

    @Override
    public String item() {
        return "confirmations";
    }

    @Override
    public long count() {
        return wordings.open().stream().filter(LetterVersion::decidable).count();
    }
}
