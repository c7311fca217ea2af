package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.AnswerCode;
import id.onestop.licensing.domain.application.Answers;
import id.onestop.licensing.domain.catalogue.Form;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The answers that a draft begins with. */
final class KnownAnswers {

    private KnownAnswers() {}

    /** What the account says already, of what the form asks; the person may write it otherwise. */
    static Answers of(AccountDirectory.Person person, Form form) {
        var known = new TreeMap<String, String>();
        put(known, AnswerCode.TITLE_PREFIX, person.titlePrefix());
        put(known, AnswerCode.TITLE_SUFFIX, person.titleSuffix());
        put(known, "birthPlace", person.birthPlace());
        put(known, "birthDate", person.birthDate());
        put(known, "phone", person.phone());
        known.keySet().removeIf(code -> form.question(code).isEmpty());
        return new Answers(known);
    }

    /** Those of an earlier application, which may be older than the rule that the date is the account's. */
    static Answers again(AccountDirectory.Person person, Answers earlier) {
        var registered = person.birthDate();
        return registered == null || earlier.get(AnswerCode.BIRTH_DATE) == null
                ? earlier
                : earlier.with(Map.of(AnswerCode.BIRTH_DATE, registered.toString()));
    }

    private static void put(Map<String, String> known, String code, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            known.put(code, value.toString());
        }
    }
}
