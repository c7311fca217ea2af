package id.onestop.licensing.domain.agency;

/** How somebody holds a post. */
public enum Appointment {
    /** The holder proper. */
    DEFINITIVE,
    /** Pelaksana tugas: acts while the post has no holder. */
    PLT,
    /** Pelaksana harian: acts while the holder is away. */
    PLH;

    public boolean substitute() {
        return this != DEFINITIVE;
    }
}
