package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.SeenEntry;
import java.util.regex.Pattern;

/** What stood on a page of the editor, as a hidden field carries it. */
final class SeenText {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.([0-9a-f]{0,64})");

    private SeenText() {}

    static String of(long version, String mark) {
        return version + "." + mark;
    }

    /** What cannot be read is the very first version, since which everything has changed. */
    static SeenEntry read(String text) {
        var found = FORM.matcher(text);
        return found.matches() ? new SeenEntry(Long.parseLong(found.group(1)), found.group(2)) : new SeenEntry(0, "");
    }
}
