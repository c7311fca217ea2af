package id.onestop.licensing.domain.catalogue;

import static id.onestop.licensing.domain.catalogue.StepKind.COMPLETENESS_CHECK;
import static id.onestop.licensing.domain.catalogue.StepKind.DECISION;
import static id.onestop.licensing.domain.catalogue.StepKind.PARAF;
import static id.onestop.licensing.domain.catalogue.StepKind.SIGNATURE;
import static id.onestop.licensing.domain.catalogue.StepKind.VERIFICATION;
import static id.onestop.licensing.domain.catalogue.StepKind.WET_SIGNATURE;

import id.onestop.licensing.domain.shared.Words;

/** What moves a file, and at which kinds of step: the use cases and the publication gate read it here. */
public enum Act {
    SUBMIT("mengajukan berkas", "hands the file in", StepKind.INTAKE),
    ACCEPT("menyatakan lengkap dan benar", "accepts it as complete and correct", COMPLETENESS_CHECK),
    RETURN(
            "mengembalikan kepada pemohon",
            "returns it to the applicant",
            COMPLETENESS_CHECK,
            VERIFICATION,
            PARAF,
            DECISION),
    ASK_CONSENT("meminta persetujuan pengembalian", "asks for consent to a late return", COMPLETENESS_CHECK),
    ALLOW_RETURN("menyetujui pengembalian", "allows the late return", StepKind.RETURN_CONSENT),
    REFUSE_RETURN("menolak pengembalian", "refuses the late return", StepKind.RETURN_CONSENT),
    PASS_ON("meneruskan", "passes it on", VERIFICATION, PARAF),
    SEND_BACK(
            "mengirim kembali ke langkah sebelumnya",
            "sends it back to an earlier step",
            COMPLETENESS_CHECK,
            VERIFICATION,
            StepKind.PRINT,
            PARAF,
            DECISION,
            SIGNATURE,
            WET_SIGNATURE),
    PRINT("mencetak surat", "prints the letter", StepKind.PRINT),
    GRANT("memutuskan", "grants", DECISION),
    SIGN("menandatangani secara elektronik", "signs electronically", DECISION, SIGNATURE),
    REJECT("menolak izin", "refuses the licence", DECISION, SIGNATURE),
    SIGN_ON_PAPER("mencatat tanda tangan basah", "records the signature on paper", WET_SIGNATURE),
    GIVE_NUMBER("memberi nomor", "gives the number", StepKind.NUMBERING),
    COLLECT("menyerahkan izin", "hands the licence over", StepKind.HAND_OVER);

    private final Words words;
    private final StepKind[] kinds;

    Act(String id, String en, StepKind... kinds) {
        words = new Words(id, en);
        this.kinds = kinds;
    }

    /** What is done, as the end of a sentence. */
    public Words words() {
        return words;
    }

    /** The kinds of step at which it is done. */
    public StepKind[] kinds() {
        return kinds.clone();
    }

    /** Whether it is done at steps of this kind. */
    public boolean fits(StepKind kind) {
        for (var one : kinds) {
            if (one == kind) {
                return true;
            }
        }
        return false;
    }
}
