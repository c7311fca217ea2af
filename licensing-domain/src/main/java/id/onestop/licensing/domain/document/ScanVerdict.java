package id.onestop.licensing.domain.document;

/** What a virus scanner said about a content. */
public enum ScanVerdict {
    CLEAN,
    /** No scanner is set up, and the installation takes files all the same. */
    NOT_SCANNED,
    /** Found by a later scan; a file found at its upload is not kept at all. */
    INFECTED
}
