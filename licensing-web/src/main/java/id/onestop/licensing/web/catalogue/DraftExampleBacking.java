package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.ExamplePicture;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.catalogue.DraftExampleService;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The example picture of a requirement that is being written. */
@Named
@RequestScoped
public class DraftExampleBacking {

    @Inject
    DraftExampleService examples;

    @Inject
    DraftPlaceBacking place;

    @Inject
    Messages msg;

    private @Nullable Part file;

    /** Whether the place may have one: it is a requirement. */
    public boolean isOffered() {
        return place.getView().place().leaves().stream()
                .anyMatch(leaf -> leaf.path().equals(DraftExampleService.FIELD));
    }

    public boolean isThere() {
        return place.getView().place().leaves().stream()
                .anyMatch(leaf -> leaf.path().equals(DraftExampleService.FIELD)
                        && !leaf.text().isEmpty());
    }

    /** What is seen, in the language of the page. */
    public String alternative(String language) {
        return place.getView().place().leaves().stream()
                .filter(leaf -> leaf.path().equals("example/alternative/" + language))
                .findFirst()
                .map(leaf -> leaf.text())
                .orElse("");
    }

    /** The same for those who do not see the picture; a new one has no words yet. */
    public String getAlt() {
        String words = alternative(msg.language());
        return words.isEmpty() ? msg.get("catalogue.draft.exampleMute") : words;
    }

    /** Where the picture is shown, as it was written last. */
    public String getAddress() {
        return DefinitionsBacking.PATH + "/" + place.getDraftId() + "/example?p="
                + URLEncoder.encode(place.getPath(), StandardCharsets.UTF_8) + "&v="
                + place.getView().draft().version();
    }

    /** Answers with the picture itself. */
    public void picture() {
        byte[] content = examples.show(place.getDraftId(), place.getPath());
        FileAnswer.picture(ExamplePicture.mediaType(content).orElseThrow(), content);
    }

    public void put() {
        var chosen = file;
        if (chosen == null || chosen.getSize() == 0 || chosen.getSize() > DraftExampleService.LARGEST) {
            Refusals.add("example", "EXAMPLE_FILE", Map.of("megabytes", DraftExampleService.LARGEST / 1_000_000));
            return;
        }
        act(() -> examples.put(place.getDraftId(), place.getPath(), bytes(chosen)));
    }

    public void remove() {
        act(() -> examples.remove(place.getDraftId(), place.getPath()));
    }

    private void act(Runnable act) {
        try {
            act.run();
            Notices.add("catalogue.draft.saved");
            Redirects.to(DraftWords.address(place.getDraftId(), place.getPath()));
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private static byte[] bytes(Part chosen) {
        try (var stream = chosen.getInputStream()) {
            return stream.readNBytes(DraftExampleService.LARGEST);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
