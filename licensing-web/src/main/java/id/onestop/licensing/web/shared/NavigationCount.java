package id.onestop.licensing.web.shared;

/** A number beside an item of the navigation; features bring theirs as beans. */
public interface NavigationCount {

    /** The item, such as {@code messages} or {@code work}. */
    String item();

    /** The number for the caller; 0 shows nothing. */
    long count();
}
