package id.onestop.licensing.domain.catalogue;

/** The way an application comes in. */
public enum Channel {
    /** Pendaftaran online. */
    ONLINE,
    /** Pendaftaran dengan perbantuan, at the counter. */
    ASSISTED
}
