package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a requirement takes; part of the service's definition. */
public record IntakeRule(Set<FileType> types, long maxBytes) {

    public IntakeRule {
        types = Set.copyOf(types);
        if (types.isEmpty() || maxBytes <= 0) {
            throw new IllegalArgumentException("a rule that takes nothing");
        }
    }

    /** Refuses a kind that this requirement does not take, naming what it does. */
    public void requireTaken(FileType type) {
        if (!types.contains(type)) {
            throw refusal(type.mediaType());
        }
    }

    RuleViolation refusal(String foundMediaType) {
        return new RuleViolation("FILE_TYPE_REFUSED", Map.of("found", foundMediaType, "allowed", allowed()));
    }

    private String allowed() {
        return types.stream().sorted().map(FileType::name).collect(Collectors.joining(", "));
    }
}
