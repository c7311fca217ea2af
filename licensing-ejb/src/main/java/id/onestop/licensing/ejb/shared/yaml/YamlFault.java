package id.onestop.licensing.ejb.shared.yaml;

import id.onestop.licensing.domain.shared.Words;

/**
 * One thing to mend in a file.
 *
 * @param line first line is 1
 * @param path keys down to the place, such as {@code years[1].holidays[3].date}; empty for the whole file
 * @param code what is wrong, for programs
 * @param cure what to write instead
 */
public record YamlFault(String file, int line, String path, String code, Words message, Words cure) {

    /** One line for people, in a language of the pages. */
    public String in(String language) {
        return file + ":" + line + ": " + (path.isEmpty() ? "" : path + " ") + message.in(language) + ". "
                + cure.in(language);
    }

    /** For logs: in English. */
    @Override
    public String toString() {
        return in("en");
    }
}
