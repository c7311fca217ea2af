package id.onestop.licensing.ejb.shared.yaml;

/**
 * One thing to mend in an operator's file.
 *
 * @param line first line is 1
 * @param path keys down to the place, such as {@code years[1].holidays[3].date}; empty for the whole file
 * @param cure what to write instead
 */
public record YamlFault(String file, int line, String path, String message, String cure) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + (path.isEmpty() ? "" : path + " ") + message + ". " + cure;
    }
}
