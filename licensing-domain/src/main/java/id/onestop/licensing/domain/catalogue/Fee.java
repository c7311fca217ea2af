package id.onestop.licensing.domain.catalogue;

/** What the service costs, and the agency's words for it (row 6). */
public record Fee(long rupiah, String wording) {

    public boolean free() {
        return rupiah == 0;
    }
}
