package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.editor.TreeDifference;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.BulkEditService.Effect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every definition that a change would touch, with each difference. */
public record BulkEditResponse(List<DefinitionEffect> definitions) {

    public BulkEditResponse {
        definitions = List.copyOf(definitions);
    }

    static BulkEditResponse from(List<Effect> effects) {
        return new BulkEditResponse(effects.stream().map(DefinitionEffect::from).toList());
    }

    /**
     * One definition.
     *
     * @param writtenBy who writes a draft of it now; absent for nobody
     */
    public record DefinitionEffect(
            String service,
            Words name,
            List<TreeDifference> differences,
            @Nullable String writtenBy) {

        public DefinitionEffect {
            differences = List.copyOf(differences);
        }

        static DefinitionEffect from(Effect effect) {
            return new DefinitionEffect(
                    effect.serviceCode(), effect.serviceName(), effect.differences(), effect.writtenBy());
        }
    }
}
