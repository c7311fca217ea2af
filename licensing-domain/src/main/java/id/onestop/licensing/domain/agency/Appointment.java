package id.onestop.licensing.domain.agency;

/** How somebody holds a post. */
public enum Appointment {
    /** The holder proper. */
    DEFINITIVE(""),
    /** Pelaksana tugas: acts while the post has no holder. */
    PLT("Plt. "),
    /** Pelaksana harian: acts while the holder is away. */
    PLH("Plh. ");

    private final String prefix;

    Appointment(String prefix) {
        this.prefix = prefix;
    }

    public boolean substitute() {
        return this != DEFINITIVE;
    }

    /** The title of a post as its holder bears it, such as {@code Plt. Kepala Dinas}. */
    public String title(String post) {
        return prefix + post;
    }
}
