package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;

/** What an application asks for (domain 8.2). */
public enum ApplicationKind {
    NEW("baru", "new"),
    RENEWAL("perpanjangan", "renewal"),
    /** Other data of the same licence. */
    CHANGE("perubahan data", "change"),
    /** Another copy of a letter that was lost or damaged. */
    REPLACEMENT("penggantian", "replacement"),
    /** At the holder's own wish. */
    REVOCATION("pencabutan", "revocation");

    private final Words words;

    ApplicationKind(String id, String en) {
        words = new Words(id, en);
    }

    /** The kind inside a sentence. */
    public Words words() {
        return words;
    }
}
