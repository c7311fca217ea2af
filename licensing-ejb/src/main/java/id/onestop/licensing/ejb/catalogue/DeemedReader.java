package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DeemedDecision;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import org.jspecify.annotations.Nullable;

/** Reads whether silence grants the licence ({@code clock.deemedDecision}); left out or {@code false}, it does not. */
final class DeemedReader {

    private static final String KEY = "deemedDecision";
    private static final int LONGEST = 500;

    private DeemedReader() {}

    static @Nullable DeemedDecision read(YamlMap clock) {
        var said = clock.optional(KEY).orElse(null);
        if (said == null) {
            return null;
        }
        if (said.isScalar()) {
            if (said.bool()) {
                said.fault("DEEMED_BARE");
            }
            return null;
        }
        var block = said.map();
        int day = block.integer("day");
        if (block.has("day") && (day < 1 || day > DeemedDecision.LATEST)) {
            block.faultAt("day", "DEEMED_DAY", "value", day);
        }
        var basis = block.string("basis");
        if (basis.length() > LONGEST) {
            block.faultAt("basis", "DEEMED_BASIS_LONG", "longest", LONGEST);
        }
        return new DeemedDecision(
                Math.min(Math.max(day, 1), DeemedDecision.LATEST), basis, block.bool("confirmed", false));
    }

    /** What the rest of the definition has to have for it; only where everything else can be read. */
    static void check(YamlMap service, ServiceDefinition definition) {
        var deemed = definition.clock().deemedDecision();
        if (deemed == null || !service.isSound()) {
            return;
        }
        var block = service.map("clock").map(KEY);
        if (!DeemedDecision.sealable(definition)) {
            block.fault("DEEMED_NO_SEAL");
        }
        deemed.unannounced(definition)
                .ifPresent(
                        step -> block.faultAt("day", "DEEMED_UNANNOUNCED", "step", step.code(), "day", deemed.day()));
    }
}
