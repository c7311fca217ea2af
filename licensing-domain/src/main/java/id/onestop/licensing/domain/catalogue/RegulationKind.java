package id.onestop.licensing.domain.catalogue;

/** Rank of a regulation, with the words by which Indonesian texts cite it. */
public enum RegulationKind {
    UU("Undang[- ]?[Uu]ndang|UU", false),
    PP("Peraturan Pemerintah|PP", false),
    PERPRES("Peraturan Presiden|Perpres", false),
    PERMENKES("Peraturan Menteri Kesehatan|Permenkes", false),
    PERMENPANRB(
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi|Peraturan Menteri PANRB"
                    + "|Permen[Pp][Aa][Nn] ?RB",
            false),
    PERMENDAGRI("Peraturan Menteri Dalam Negeri|Permendagri", false),
    KEPMENKES("Keputusan Menteri Kesehatan|Kepmenkes|KMK", false),
    SE("Surat Edaran|SE", false),
    PERDA("Peraturan Daerah|Perda", true),
    PERWALI("Peraturan Wali ?[Kk]ota|Perwali", true),
    PERBUP("Peraturan Bupati|Perbup", true);

    private final String words;
    private final boolean local;

    RegulationKind(String words, boolean local) {
        this.words = words;
        this.local = local;
    }

    /** Pattern of the words by which it is cited. */
    String words() {
        return words;
    }

    /** Law of one region, whose name belongs to its citation. */
    public boolean local() {
        return local;
    }
}
