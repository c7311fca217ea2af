package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.Sha256;

/** Which content an office's letter is. */
public record RecommendationLetter(String name, Sha256 sha256, FileType type) {}
