package id.onestop.licensing.ejb.licence;

import java.util.Map;

/**
 * What a number book should be.
 *
 * @param version of the book as the form showed it
 * @param formats patterns by purpose; an empty one numbers as the definition says
 */
public record ChangeNumberBook(String code, long version, boolean yearly, Map<String, String> formats) {

    public ChangeNumberBook {
        formats = Map.copyOf(formats);
    }
}
