package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.ReplacedLicences;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Says on pages about an application which licence it renews or replaces. */
@Named("replaced")
@RequestScoped
public class ReplacedBacking {

    @Inject
    ReplacedLicences licences;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    private final Map<String, String> said = new HashMap<>();

    /** One sentence; empty where there is nothing to say. */
    public String of(String number) {
        return said.computeIfAbsent(number, this::sentence);
    }

    private String sentence(String number) {
        return licences.of(number)
                .map(replaced -> msg.of(
                        "licence.before." + replaced.kind(),
                        "licence",
                        replaced.licence(),
                        "until",
                        format.day(replaced.validUntil()),
                        "number",
                        replaced.application()))
                .orElse("");
    }
}
