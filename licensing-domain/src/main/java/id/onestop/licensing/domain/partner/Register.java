package id.onestop.licensing.domain.partner;

/** A national register of health professionals, in the order in which pages show them. */
public enum Register {
    /** Mal Pelayanan Publik Digital: another system's account, linked to ours (standard no. 61, component 2, item 1). */
    MPPD,
    /** Satu Sehat: the professional's own profile (item 2). */
    SATU_SEHAT,
    /** The ministry's register of health workers, verified by the facility (item 3). */
    SISDMK
}
