package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.ExamplePicture;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.ejb.catalogue.ExampleService;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The example picture of a requirement of the standard that binds today, for everybody. */
@Named
@RequestScoped
public class ExampleBacking {

    @Inject
    ExampleService examples;

    /** Where a picture stands and what is seen on it. */
    public record Example(String address, String alternative) {}

    /** The example of a requirement; nothing where it has none. */
    static @Nullable Example of(String agency, String service, Requirement requirement, Messages msg) {
        var example = requirement.rules().example();
        return example == null
                ? null
                : new Example(
                        "/services/" + agency + "/" + service + "/requirements/" + requirement.code() + "/example",
                        example.alternative().in(msg.language()));
    }

    /** Answers with the picture itself. */
    public void picture() {
        byte[] content = examples.published(
                PathParameters.get("agency"), PathParameters.get("service"), PathParameters.get("requirement"));
        FileAnswer.picture(ExamplePicture.mediaType(content).orElseThrow(), content);
    }
}
