package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.ejb.catalogue.PinnedDefinition;
import id.onestop.licensing.ejb.workflow.OutageService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Services and steps of an outage, in words. */
@Named
@RequestScoped
public class OutageWords {

    @Inject
    OutageService outages;

    @Inject
    Messages msg;

    private OutageService.@Nullable Choices choices;

    private OutageService.Choices choices() {
        if (choices == null) {
            choices = outages.choices();
        }
        return choices;
    }

    public List<Option> getServices() {
        return choices().services().stream()
                .map(pinned -> new Option(pinned.definition().code(), name(pinned)))
                .toList();
    }

    public List<Option> getStepKinds() {
        return choices().stepKinds().stream()
                .map(kind -> new Option(kind.name(), step(kind)))
                .toList();
    }

    public String steps(Collection<StepKind> kinds) {
        return kinds.stream().map(this::step).collect(Collectors.joining(", "));
    }

    /** A service that is offered no more keeps its code. */
    public String service(String code) {
        return choices().services().stream()
                .filter(pinned -> pinned.definition().code().equals(code))
                .findFirst()
                .map(this::name)
                .orElse(code);
    }

    public String services(Collection<String> codes) {
        return codes.stream().map(this::service).collect(Collectors.joining(", "));
    }

    private String name(PinnedDefinition pinned) {
        return pinned.definition().product().name().in(msg.language());
    }

    private String step(StepKind kind) {
        return msg.get("workflow.kind." + kind);
    }
}
