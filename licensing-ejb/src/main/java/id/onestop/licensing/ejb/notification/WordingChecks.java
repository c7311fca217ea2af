package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.MessageWords;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Places;
import id.onestop.licensing.domain.shared.PrintedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether an agency's words still say what the product's say: the same places, and none missing without which they are no use. */
final class WordingChecks {

    static final int LONGEST_SUBJECT = 150;
    static final int LONGEST_BODY = 5_000;
    static final int LONGEST_REASON = 500;

    /** Said at will. Any other place carries what the message is sent for, such as a link, a day that binds, a promise. */
    private static final Set<String> AT_WILL =
            Set.of("name", "address", "service", "serviceEn", "agency", "because", "beforeId", "beforeEn", "faults");

    /** Of several lines, or long: not for a subject. */
    private static final Set<String> NOT_IN_SUBJECT =
            Set.of("handedIn", "handedInEn", "promise", "fee", "because", "link");

    private final MessageWords product;
    private final List<FieldError> faults = new ArrayList<>();

    WordingChecks(MessageWords product) {
        this.product = product;
    }

    /** The places that the words of a language may have: those of the product's, and whom it is for and where we are. */
    static Set<String> offered(MessageWords product, String language) {
        var offered = new LinkedHashSet<>(Places.of(product.body(language)));
        offered.addAll(Places.of(product.subject(language)));
        offered.add("name");
        offered.add("address");
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
        String said = PrintedText.composed(typed).strip();
        if (said.isEmpty()) {
            fault("reason", "REQUIRED", Map.of());
        }
        measure("reason", said, LONGEST_REASON);
        sign("reason", PrintedText.refusedSignOfLine(said));
        return said;
    }

    /** Ends the checking. */
    void require() {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private String subject(String field, String typed, String language) {
        String said = PrintedText.composed(typed).strip();
        measure(field, said, LONGEST_SUBJECT);
        sign(field, PrintedText.refusedSignOfLine(said));
        var offered = offered(product, language);
        offered.removeAll(NOT_IN_SUBJECT);
        places(field, said, offered);
        return said;
    }

    private String body(String field, String typed, String language) {
        String said = PrintedText.composed(typed.replace("\r\n", "\n").replace('\r', '\n'))
                .strip();
        measure(field, said, LONGEST_BODY);
        sign(field, PrintedText.refusedSign(said));
        places(field, said, offered(product, language));
        if (!said.isEmpty()) {
            var missing = needed(product, language);
            missing.removeAll(Places.of(said));
            if (!missing.isEmpty()) {
                fault(field, "WORDING_PLACE_MISSING", Map.of("places", written(missing)));
            }
        }
        return said;
    }

    private void places(String field, String said, Set<String> offered) {
        var unknown = Places.of(said);
        unknown.removeAll(offered);
        if (!unknown.isEmpty()) {
            fault(field, "WORDING_PLACE_UNKNOWN", Map.of("places", written(unknown), "offered", written(offered)));
        } else if (Places.stray(said)) {
            fault(field, "WORDING_BRACE", Map.of("example", "{ number }"));
        }
    }

    private void measure(String field, String said, int longest) {
        if (said.length() > longest) {
            fault(field, "TEXT_LONG", Map.of("longest", longest));
        }
    }

    private void sign(String field, Optional<String> refused) {
        refused.ifPresent(sign -> fault(field, "TEXT_CONTROL", Map.of("sign", sign)));
    }

    /** One fault a field is enough to mend it. */
    private void fault(String field, String code, Map<String, Object> parameters) {
        if (faults.stream().noneMatch(one -> one.field().equals(field))) {
            faults.add(new FieldError(field, code, parameters));
        }
    }

    private static String written(Set<String> places) {
        return String.join(", ", places.stream().map(one -> "{" + one + "}").toList());
    }
}
