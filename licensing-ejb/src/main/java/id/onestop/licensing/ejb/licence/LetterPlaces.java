package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.agency.AgencyProfile;
import java.util.HashMap;
import java.util.Map;

/** What stands in the places of an agency's own paragraphs; a kind of letter offers some of them. */
final class LetterPlaces {

    private final Map<String, String> values = new HashMap<>();

    private LetterPlaces() {}

    static LetterPlaces of(AgencyProfile agency) {
        return new LetterPlaces()
                .put("agency", agency.name().id())
                .put("city", agency.city())
                .put("phone", agency.contacts().phone())
                .put("email", agency.contacts().email());
    }

    LetterPlaces holder(String name) {
        return put("holder", name);
    }

    LetterPlaces service(String name) {
        return put("service", name);
    }

    LetterPlaces application(String number) {
        return put("application", number);
    }

    LetterPlaces place(String name) {
        return put("place", name);
    }

    Map<String, String> values() {
        return Map.copyOf(values);
    }

    private LetterPlaces put(String name, String value) {
        values.put(name, value);
        return this;
    }
}
