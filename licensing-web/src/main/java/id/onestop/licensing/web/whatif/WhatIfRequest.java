package id.onestop.licensing.web.whatif;

import id.onestop.licensing.ejb.whatif.PlayWhatIf;
import id.onestop.licensing.ejb.whatif.PlayWhatIf.Variant;
import id.onestop.licensing.web.shared.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One or two scenarios on the same files.
 *
 * @param months the files of so many months back come in again; left out for made-up ones
 * @param perYear made-up files of a year and service; left out for real ones
 */
public record WhatIfRequest(
        @Nullable String title,
        @Nullable Integer months,
        @Nullable Integer perYear,

        @Schema(required = true) @Nullable List<WhatIfVariantRequest> variants) {

    /**
     * One scenario.
     *
     * @param definitions ids of the versions that run, one of a service
     * @param drafts ids of drafts that run in the place of a version
     * @param people by the code of a post
     * @param closedFrom first of the days on which the office is closed besides
     */
    public record WhatIfVariantRequest(
            @Nullable List<Long> definitions,
            @Nullable List<Long> drafts,
            @Nullable Map<String, Integer> people,
            @Nullable String closedFrom,
            @Nullable String closedTo) {

        Variant read(Parameters asked, String at) {
            return new Variant(
                    definitions == null ? List.of() : definitions,
                    drafts == null ? List.of() : drafts,
                    people == null ? Map.of() : people,
                    asked.date(at + ".closedFrom", closedFrom).orElse(null),
                    asked.date(at + ".closedTo", closedTo).orElse(null));
        }
    }

    PlayWhatIf read() {
        var asked = new Parameters();
        var read = new ArrayList<Variant>();
        for (var variant : variants == null ? List.<WhatIfVariantRequest>of() : variants) {
            read.add(variant.read(asked, "variants[" + read.size() + "]"));
        }
        asked.require();
        return new PlayWhatIf(title, months, perYear, read);
    }
}
