package id.onestop.licensing.ejb.document;

import java.nio.file.Path;

/** A document with its verified content, for handing out as a download and never for showing in the browser. */
public record DocumentContent(DocumentView document, Path content) {}
