package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.NumberBook;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.TypedWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Finds everything that is wrong with a number book that is to be opened, and whether its numbers stand elsewhere. */
final class NumberBookChecks {

    static final long HIGHEST = 9_999_999;
    private static final int SHOWN = 3;
    private static final int LONGEST_NAME = 120;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,38}");

    /** The word that stands for the form in addresses. */
    private static final String FORM = "new";

    private final NumberBookRepository books;
    private final NumberBookViews views;
    private final long agency;
    private final TypedWords words = new TypedWords();

    NumberBookChecks(NumberBookRepository books, NumberBookViews views, long agency) {
        this.books = books;
        this.views = views;
        this.agency = agency;
    }

    /**
     * The first numbers of the book.
     *
     * @throws Invalid with everything that is wrong
     */
    List<String> numbers(OpenNumberBook typed) {
        code(typed.code().strip());
        words.needed("nameId", typed.nameId(), LONGEST_NAME);
        words.needed("nameEn", typed.nameEn(), LONGEST_NAME);
        var last = typed.lastOnPaper();
        if (last != null && (last < 0 || last > HIGHEST)) {
            words.fault("last", "NUMBER_LAST_ODD", Map.of("most", HIGHEST));
        }
        var numbers = numbers(typed, last == null ? 0 : last);
        words.require();
        return numbers;
    }

    private void code(String code) {
        if (code.isEmpty()) {
            words.fault("code", "REQUIRED", Map.of());
        } else if (!CODE.matcher(code).matches() || code.equals(FORM)) {
            words.fault("code", "NUMBER_BOOK_CODE", Map.of());
        } else if (books.find(agency, code).isPresent()) {
            words.fault("code", "NUMBER_BOOK_KNOWN", Map.of("code", code));
        }
    }

    private List<String> numbers(OpenNumberBook typed, long last) {
        var pattern = typed.pattern().strip();
        var book = NumberBook.open(agency, typed.code(), typed.yearly());
        try {
            var numbers = LongStream.rangeClosed(last + 1, last + SHOWN)
                    .mapToObj(value -> NumberBookViews.sample(book, pattern, value, views.today(agency)))
                    .toList();
            clash(pattern, numbers);
            return numbers;
        } catch (RuleViolation unfit) {
            words.fault("pattern", unfit.code(), unfit.parameters());
            return List.of();
        }
    }

    /** Two books that write alike would meet sooner or later, however far apart they are now. */
    private void clash(String pattern, List<String> numbers) {
        Optional<String> taken =
                numbers.stream().filter(number -> books.known(agency, number)).findFirst();
        if (taken.isPresent()) {
            words.fault("pattern", "NUMBER_TAKEN", Map.of("number", taken.get()));
            return;
        }
        alike(books, views, agency, "", pattern)
                .ifPresent(other -> words.fault("pattern", "NUMBER_BOOK_ALIKE", Map.of("book", other)));
    }

    /**
     * The name of a book that writes as this pattern does.
     *
     * @param book code of the book that the pattern is for; empty while there is none
     */
    static Optional<String> alike(
            NumberBookRepository books, NumberBookViews views, long agency, String book, String pattern) {
        var shape = shape(pattern);
        return books.of(agency).stream()
                .filter(other -> !other.code().equals(book))
                .filter(other -> views.patterns(other).stream()
                        .anyMatch(one -> shape(one).equals(shape)))
                .map(other -> views.of(other).name().id())
                .findFirst();
    }

    /** How a pattern writes, without the width of its sequence, which long numbers outgrow. */
    private static String shape(String pattern) {
        return pattern.replaceAll("\\{seq[^}]*}", "{seq}");
    }
}
