package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.StandardComparison;
import id.onestop.licensing.domain.catalogue.StandardComparison.Line;
import id.onestop.licensing.domain.catalogue.StandardComparison.Row;
import id.onestop.licensing.domain.catalogue.TextDifference.Kind;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.catalogue.ComparisonService;
import id.onestop.licensing.ejb.catalogue.OldStandardText;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An old standard, pasted or as a file, beside the definition that runs; nothing of it is kept. */
@Named
@RequestScoped
public class ComparisonBacking {

    @Inject
    ComparisonService comparisons;

    @Inject
    Messages msg;

    private @Nullable List<Option> services;
    private @Nullable String service;
    private @Nullable String text;
    private @Nullable Part file;
    private @Nullable StandardComparison result;

    public void load() {
        getServices();
    }

    public void compare() {
        String chosen = Objects.requireNonNullElse(service, "");
        if (chosen.isBlank()) {
            Refusals.add("service", "REQUIRED", Map.of());
            return;
        }
        try {
            result = comparisons.compare(chosen, words());
        } catch (LicensingException refused) {
            Refusals.show(refused);
        } catch (IOException brokenOff) {
            Refusals.add("file", "FILE_INTERRUPTED", Map.of());
        }
    }

    /** A file goes before what was pasted. */
    private String words() throws IOException {
        var sent = file;
        if (sent == null || sent.getSize() == 0) {
            return Objects.requireNonNullElse(text, "");
        }
        try (var content = sent.getInputStream()) {
            return OldStandardText.of(content.readNBytes(OldStandardText.LARGEST + 1));
        }
    }

    public List<Option> getServices() {
        if (services == null) {
            services = comparisons.services().stream()
                    .map(row -> new Option(row.code(), row.name().in(msg.language())))
                    .toList();
        }
        return services;
    }

    public @Nullable StandardComparison getResult() {
        return result;
    }

    /** How many sentences differ, in one sentence. */
    public String getCounted() {
        var compared = result;
        if (compared == null) {
            return "";
        }
        long missing = compared.rows().stream().filter(row -> !row.found()).count();
        return msg.of("catalogue.comparison.count", "count", compared.count())
                + (missing == 0 ? "" : " " + msg.of("catalogue.comparison.notFoundCount", "count", missing));
    }

    /** What a row says before its differences. */
    public String state(Row row) {
        if (!row.found()) {
            return msg.get("catalogue.comparison.notFound");
        }
        return row.same()
                ? msg.get("catalogue.comparison.same")
                : msg.of("catalogue.comparison.agreed", "count", row.agreed());
    }

    /** Colour, icon and word of a difference. */
    public String kind(Line line) {
        return line.numbers()
                ? "NUMBERS"
                : line.change().kind() == Kind.ADDED
                        ? "ONLY_DEFINITION"
                        : line.change().kind() == Kind.REMOVED ? "ONLY_PASTED" : "OTHER_WORDS";
    }

    public @Nullable String getService() {
        return service;
    }

    public void setService(@Nullable String service) {
        this.service = service;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
