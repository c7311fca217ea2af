package id.onestop.licensing.web.signature;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What came of the last signing, file by file; it stays readable until the next one. */
@Named
@RequestScoped
public class SigningResultBacking {

    @Inject
    HttpServletRequest request;

    private List<SigningOutcome> outcomes = List.of();

    public void load() {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(SignBacking.OUTCOMES) instanceof List<?> kept) {
            outcomes = kept.stream()
                    .filter(SigningOutcome.class::isInstance)
                    .map(SigningOutcome.class::cast)
                    .toList();
        }
    }

    public List<SigningOutcome> getOutcomes() {
        return outcomes;
    }

    public long getSigned() {
        return outcomes.stream().filter(SigningOutcome::signed).count();
    }

    public long getFailed() {
        return outcomes.size() - getSigned();
    }
}
