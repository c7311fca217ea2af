package id.onestop.licensing.web.shared;

/** An answer that a later change refers to: its version goes out as {@code ETag}. */
public interface Versioned {

    long version();
}
