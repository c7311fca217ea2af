package id.onestop.licensing.domain.catalogue;

/** What an application asks for (domain 8.2). */
public enum ApplicationKind {
    /** Baru. */
    NEW,
    /** Perpanjangan. */
    RENEWAL,
    /** Perubahan data. */
    CHANGE,
    /** Penggantian surat yang hilang atau rusak. */
    REPLACEMENT,
    /** Pencabutan atas permintaan sendiri. */
    REVOCATION
}
