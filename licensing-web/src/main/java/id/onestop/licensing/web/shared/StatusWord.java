package id.onestop.licensing.web.shared;

/**
 * A status as people see it: never colour alone.
 *
 * @param role colour role of the style sheet
 */
public record StatusWord(String word, String role, String icon) {}
