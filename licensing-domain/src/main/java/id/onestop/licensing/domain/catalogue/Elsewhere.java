package id.onestop.licensing.domain.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What is not written in the definition: the agency's people, posts, contacts, books and law, where a finding may be mended too. */
public enum Elsewhere {
    HOLDERS("WF-08", "WF-11", "WF-30"),
    SUBSTITUTES("WF-08", "WF-11"),
    POSTS("WF-10", "WF-32"),
    CONTACTS("CON-01", "CON-02", "CON-03"),
    AGENCY_NAME("TXT-01"),
    NUMBER_BOOKS("NUM-01"),
    REGULATIONS("LAW-03", "LAW-04", "LAW-05", "LAW-06");

    private final Set<String> codes;

    Elsewhere(String... codes) {
        this.codes = Set.of(codes);
    }

    /** Where else the findings of a rule are mended. */
    public static List<Elsewhere> of(String code) {
        return Arrays.stream(values()).filter(one -> one.codes.contains(code)).toList();
    }
}
