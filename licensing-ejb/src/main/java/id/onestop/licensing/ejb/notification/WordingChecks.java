package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.MessageWords;
import id.onestop.licensing.domain.shared.Places;
import id.onestop.licensing.ejb.shared.TypedWords;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Whether an agency's words still say what the product's say: the same places, and none missing without which they are no use. */
final class WordingChecks {

    static final int LONGEST_SUBJECT = 150;
    static final int LONGEST_BODY = 5_000;

    /** Said at will. Any other place carries what the message is sent for, such as a link, a day that binds, a promise. */
    private static final Set<String> AT_WILL =
            Set.of("name", "address", "service", "serviceEn", "agency", "because", "beforeId", "beforeEn", "faults");

    private static final String PROMISE_EN = "promiseEn";

    /** Of several lines, or long: not for a subject. */
    private static final Set<String> NOT_IN_SUBJECT =
            Set.of("handedIn", "handedInEn", "promise", PROMISE_EN, "fee", "because", "link");

    private final MessageWords product;
    private final TypedWords typedWords = new TypedWords();

    WordingChecks(MessageWords product) {
        this.product = product;
    }

    /** The places that the words of a language may have: those of the product's, and whom it is for and where we are. */
    static Set<String> offered(MessageWords product, String language) {
        var offered = new LinkedHashSet<>(Places.of(product.body(language)));
        offered.addAll(Places.of(product.subject(language)));
        offered.add("name");
        offered.add("address");
        if (offered.contains(PROMISE_EN)) {
            // who wants to may quote the standard beside its meaning
            offered.add("promise");
        }
        return offered;
    }

    /** The places that the body of a language must have. */
    static Set<String> needed(MessageWords product, String language) {
        var needed = new LinkedHashSet<>(Places.of(product.body(language)));
        needed.removeAll(AT_WILL);
        return needed;
    }

    /** The words as they are kept: trimmed, with single line ends, and empty where they are the product's. */
    MessageWords words(ProposeWords typed) {
        var said = new MessageWords(
                subject("subjectId", typed.subjectId(), "id"),
                body("bodyId", typed.bodyId(), "id"),
                subject("subjectEn", typed.subjectEn(), "en"),
                body("bodyEn", typed.bodyEn(), "en"));
        return said.without(product);
    }

    String reason(String typed) {
        return typedWords.reason(typed);
    }

    /** Ends the checking. */
    void require() {
        typedWords.require();
    }

    private String subject(String field, String typed, String language) {
        String said = typedWords.line(field, typed, LONGEST_SUBJECT);
        var offered = offered(product, language);
        offered.removeAll(NOT_IN_SUBJECT);
        typedWords.places(field, said, offered, "{ number }");
        return said;
    }

    private String body(String field, String typed, String language) {
        String said = typedWords.lines(field, typed, LONGEST_BODY);
        typedWords.places(field, said, offered(product, language), "{ number }");
        if (!said.isEmpty()) {
            var missing = needed(product, language);
            missing.removeAll(Places.of(said));
            if (!missing.isEmpty()) {
                typedWords.fault(field, "WORDING_PLACE_MISSING", Map.of("places", TypedWords.written(missing)));
            }
        }
        return said;
    }
}
