package id.onestop.licensing.web.workflow;

import java.io.Serializable;

/** Something typed that can no longer be saved here: shown, so that it can be copied. */
public record Unsaved(String label, String text) implements Serializable {}
