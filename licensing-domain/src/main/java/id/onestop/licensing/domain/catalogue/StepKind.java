package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;

/** What a step does; kinds are code because code gives them meaning. */
public enum StepKind {
    /** Somebody asks at the desk, before there is a file; beside the intake (seed D and E, step 1). */
    DESK_ENQUIRY("langkah informasi di meja", "Enquiry at the desk"),
    /** The applicant submits. */
    INTAKE("langkah penerimaan", "Intake"),
    /** Every requirement is looked at; accept starts the clock, a return tells all faults. */
    COMPLETENESS_CHECK("langkah pemeriksaan kelengkapan", "Completeness check"),
    /** A superior lets a file go back for what an earlier return could have named; beside the step that returns. */
    RETURN_CONSENT("langkah persetujuan pengembalian", "Consent to a return"),
    /** Another office answers beside the line; a step waits for it only if it says so. */
    RECOMMENDATION("langkah rekomendasi", "Recommendation"),
    /** The draft is read and given on, or sent back. */
    VERIFICATION("langkah verifikasi", "Verification"),
    /** The letter is printed, on a numbered sheet where the product names a stock. */
    PRINT("langkah pencetakan", "Printing"),
    /** Initials on the draft or the printed letter. */
    PARAF("langkah paraf", "Initials"),
    /** Granted or refused (keputusan, penetapan). */
    DECISION("langkah keputusan", "Decision"),
    /** The number is given: by the system, or by an official, before a signature or after one on paper. */
    NUMBERING("langkah penomoran", "Numbering"),
    /** The electronic signature. */
    SIGNATURE("langkah tanda tangan elektronik", "Electronic signature"),
    /** A signature on paper, recorded with its scan, stamp and archive copy by the step's post. */
    WET_SIGNATURE("langkah tanda tangan basah", "Signature on paper"),
    /** The satisfaction survey before the download. */
    SURVEY("langkah survei", "Survey"),
    /** The licence reaches the applicant: by download, or from an official with proof. */
    HAND_OVER("langkah penyerahan", "Hand-over");

    private final Words words;

    StepKind(String id, String en) {
        words = new Words(id, en);
    }

    /** A step of the kind, as people call it. */
    public Words words() {
        return words;
    }
}
