package id.onestop.licensing.domain.catalogue;

/** Rank of a regulation, with the words by which Indonesian texts cite it. */
public enum RegulationKind {
    UU("UU", "Undang[- ]?[Uu]ndang|UU", false),
    PP("PP", "Peraturan Pemerintah|PP", false),
    PERPRES("Perpres", "Peraturan Presiden|Perpres", false),
    PERMENKES("Permenkes", "Peraturan Menteri Kesehatan|Permenkes", false),
    PERMENPANRB(
            "PermenPANRB",
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi|Peraturan Menteri PANRB"
                    + "|Permen[Pp][Aa][Nn] ?RB",
            false),
    PERMENDAGRI("Permendagri", "Peraturan Menteri Dalam Negeri|Permendagri", false),
    KEPMENKES("Kepmenkes", "Keputusan Menteri Kesehatan|Kepmenkes|KMK", false),
    SE("SE", "Surat Edaran|SE", false),
    PERDA("Perda", "Peraturan Daerah|Perda", true),
    PERWALI("Perwali", "Peraturan Wali ?[Kk]ota|Perwali", true),
    PERBUP("Perbup", "Peraturan Bupati|Perbup", true);

    private final String brief;
    private final String words;
    private final boolean local;

    RegulationKind(String brief, String words, boolean local) {
        this.brief = brief;
        this.words = words;
        this.local = local;
    }

    /** The short word, such as "Permenkes". */
    String brief() {
        return brief;
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
