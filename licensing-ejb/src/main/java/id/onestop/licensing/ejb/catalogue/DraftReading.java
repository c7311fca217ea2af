package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DefinitionText;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.editor.DraftChecks;
import id.onestop.licensing.domain.catalogue.editor.DraftFault;
import id.onestop.licensing.domain.catalogue.editor.DraftTree;
import id.onestop.licensing.domain.catalogue.editor.Shape.Target;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.shared.yaml.YamlDocument;
import id.onestop.licensing.ejb.shared.yaml.YamlFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A draft's text, read as far as it can be read. */
record DraftReading(
        DraftTree tree, List<DraftFault> faults, @Nullable ServiceDefinition whole) {

    /**
     * Reads it.
     *
     * @param agency what the agency itself has: posts, number books, kinds of special paper
     */
    static DraftReading of(String text, Map<Target, Set<String>> agency) {
        var tree = DraftTree.of(NormalText.root(text));
        var known = new LinkedHashMap<>(tree.names());
        known.putAll(agency);
        var faults = new ArrayList<>(DraftChecks.of(tree, known));
        var document = YamlDocument.read("draft", text);
        var definition = ServiceReader.read(document.root());
        document.faults().stream()
                .map(fault -> other(tree, fault))
                .filter(fault -> faults.stream().noneMatch(told -> same(told, fault)))
                .forEach(faults::add);
        return new DraftReading(tree, List.copyOf(faults), faults.isEmpty() ? definition : null);
    }

    /** The reader tells again what a field's shape has told already, of the field or of the block around it. */
    private static boolean same(DraftFault told, DraftFault fault) {
        return told.kind() != DraftFault.Kind.OTHER && (told.within(fault.path()) || fault.within(told.path()));
    }

    private static DraftFault other(DraftTree tree, YamlFault fault) {
        return new DraftFault(
                tree.pathOf(fault.path()), "", DraftFault.Kind.OTHER, new Words(told(fault, "id"), told(fault, "en")));
    }

    private static String told(YamlFault fault, String language) {
        return fault.path() + " " + fault.message().in(language) + ". "
                + fault.cure().in(language);
    }

    Optional<ServiceDefinition> definition() {
        return Optional.ofNullable(whole);
    }

    DefinitionText text() {
        return DefinitionText.of(NormalText.of(tree));
    }
}
