package id.onestop.licensing.domain.counter;

/** The paper by which an officer knew the person at the counter. */
public enum IdentityPaper {
    /** Kartu tanda penduduk. */
    ID_CARD,
    /** Surat keterangan perekaman, while the card is being made. */
    ID_CARD_LETTER,
    DRIVING_LICENCE,
    PASSPORT
}
