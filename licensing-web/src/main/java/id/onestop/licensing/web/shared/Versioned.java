package id.onestop.licensing.web.shared;

/** An answer that a later change refers to: its version goes out as {@code ETag}. */
public interface Versioned {

    long version();

    /** Whether nothing else of the answer changes while the version stays: only then may it come back as 304. */
    default boolean lasting() {
        return true;
    }
}
