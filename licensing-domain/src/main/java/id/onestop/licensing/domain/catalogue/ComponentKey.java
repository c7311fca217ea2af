package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;

/** The 14 components of a service standard (UU 25/2009 ps 21); their order is the agency's. */
public enum ComponentKey {
    PRODUCT("Produk pelayanan", "Product"),
    REQUIREMENTS("Persyaratan", "Requirements"),
    PROCEDURE("Sistem, mekanisme, dan prosedur", "Procedure"),
    TIME("Jangka waktu penyelesaian", "Time"),
    FEE("Biaya", "Fee"),
    COMPLAINTS("Penanganan pengaduan", "Complaints"),
    LEGAL_BASIS("Dasar hukum", "Legal basis"),
    FACILITIES("Sarana dan prasarana", "Facilities"),
    STAFF("Jumlah pelaksana", "Number of staff"),
    COMPETENCE("Kompetensi pelaksana", "Competence of staff"),
    CONTROL("Pengawasan internal", "Internal control"),
    GUARANTEE("Jaminan pelayanan", "Guarantee of service"),
    SECURITY("Jaminan keamanan dan keselamatan", "Guarantee of security"),
    EVALUATION("Evaluasi kinerja pelaksana", "Evaluation");

    private final Words words;

    ComponentKey(String id, String en) {
        words = new Words(id, en);
    }

    /** What it is called where an agency gives it no title of its own. */
    public Words words() {
        return words;
    }
}
