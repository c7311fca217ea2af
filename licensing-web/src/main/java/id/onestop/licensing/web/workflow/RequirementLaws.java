package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.catalogue.RequirementLaw;
import id.onestop.licensing.ejb.application.RequirementLawService;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an official is told beside a requirement whose law has ended or is in doubt. */
@Named
@RequestScoped
public class RequirementLaws {

    @Inject
    RequirementLawService laws;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    private @Nullable List<RequirementLaw> known;

    /** One sentence; empty while there is law. */
    public String sentence(String number, String requirement) {
        return of(number).stream()
                .filter(law -> law.requirement().equals(requirement) && !law.living())
                .map(this::words)
                .findFirst()
                .orElse("");
    }

    private List<RequirementLaw> of(String number) {
        if (known == null) {
            known = laws.of(number);
        }
        return known;
    }

    private String words(RequirementLaw law) {
        return msg.of(
                "workflow.law." + law.state(),
                "titles",
                String.join("; ", law.titles()),
                "day",
                law.graceUntil() == null ? "" : format.day(law.graceUntil()));
    }
}
