package id.onestop.licensing.web.catalogue;

/** What somebody typed into a field that is no longer there. */
public record TypedText(String label, String text) {}
