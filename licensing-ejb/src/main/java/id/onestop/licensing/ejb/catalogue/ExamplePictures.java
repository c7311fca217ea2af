package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DefinitionText;
import id.onestop.licensing.domain.catalogue.ExamplePicture;
import id.onestop.licensing.domain.catalogue.KeptPicture;
import id.onestop.licensing.domain.catalogue.editor.DraftTree;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Example pictures beside the definitions that name them by their hash: set apart on the way in, put beside them in an exported
 * file, which thereby says all that the definition says.
 */
@ApplicationScoped
public class ExamplePictures {

    /** The block of a file that holds the pictures, each under its hash; it stands at the end. */
    static final String BLOCK = "pictures";

    @Inject
    PictureRepository repository;

    @Inject
    Clock clock;

    /** Keeps a picture in Base64, and tells its hash. */
    String keep(byte[] content) {
        String name = ExamplePicture.nameOf(content);
        if (!repository.knows(name)) {
            repository.keep(KeptPicture.of(content, clock.instant()));
        }
        return name;
    }

    /** What a definition says of a picture: its hash, or as older versions have it the picture itself. */
    public Optional<byte[]> content(String picture) {
        return ExamplePicture.isName(picture)
                ? repository.find(picture).flatMap(ExamplePicture::read)
                : ExamplePicture.read(picture);
    }

    /**
     * The same definition with its pictures kept apart.
     *
     * @throws Invalid if it names a picture that neither the file brings nor anybody has kept
     */
    DraftTree apart(DraftTree tree) {
        var root = tree.asMap();
        if (root.remove(BLOCK) instanceof Map<?, ?> brought) {
            brought.values()
                    .forEach(text -> ExamplePicture.read(text.toString()).ifPresent(this::keep));
        }
        var unknown = new ArrayList<FieldError>();
        each(root, (code, example) -> {
            String picture = Objects.toString(example.get("picture"), "");
            if (!ExamplePicture.isName(picture)) {
                ExamplePicture.read(picture).ifPresent(content -> example.put("picture", keep(content)));
            } else if (!repository.knows(picture)) {
                unknown.add(new FieldError("requirements/" + code + "/example/picture", "EXAMPLE_MISSING"));
            }
        });
        if (!unknown.isEmpty()) {
            throw new Invalid(unknown);
        }
        return DraftTree.of(root);
    }

    /** The same for a service of an agency's file. */
    AgencyFile.Service apart(AgencyFile.Service service) {
        boolean shown = service.definition().requirements().stream()
                .anyMatch(requirement -> requirement.rules().example() != null);
        if (!shown) {
            return service;
        }
        String text =
                NormalText.of(apart(DraftTree.of(NormalText.root(service.text().yaml()))));
        return new AgencyFile.Service(
                ServiceReader.completed(service.definition().code(), text), DefinitionText.of(text));
    }

    /** A definition's text as a file, with the pictures that it names at its end. */
    String exported(String document) {
        var pictures = new LinkedHashMap<String, String>();
        each(DraftTree.of(NormalText.root(document)).asMap(), (code, example) -> {
            String name = Objects.toString(example.get("picture"), "");
            repository.find(name).ifPresent(content -> pictures.put(name, content));
        });
        return pictures.isEmpty() ? document : document + NormalText.dump(Map.of(BLOCK, pictures));
    }

    /** Every example of a definition with the code of its requirement. */
    static void each(Map<String, Object> root, BiConsumer<String, Map<String, Object>> use) {
        if (root.get("requirements") instanceof List<?> requirements) {
            for (var one : requirements) {
                if (one instanceof Map<?, ?> requirement && requirement.get("example") instanceof Map<?, ?> example) {
                    use.accept(Objects.toString(requirement.get("code"), ""), writable(example));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> writable(Map<?, ?> block) {
        return (Map<String, Object>) block;
    }
}
