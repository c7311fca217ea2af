package id.onestop.licensing.domain.catalogue;

/** Life of a definition's version. */
public enum DefinitionStatus {
    DRAFT,
    PUBLISHED,
    RETIRED
}
