package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.agency.NumberParts;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.licence.NumberBook;
import id.onestop.licensing.domain.licence.NumberBook.Paper;
import id.onestop.licensing.domain.licence.NumberBookYear;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.catalogue.PinnedDefinition;
import id.onestop.licensing.ejb.licence.NumberBookView.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts books, counters and the definitions that write in them together, with the next number as it would be printed. */
@ApplicationScoped
class NumberBookViews {

    private static final NumberParts SAMPLE = new NumberParts(null, null, 1, null);

    @Inject
    NumberBookRepository books;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Definitions definitions;

    @Inject
    Clock clock;

    NumberBookView of(NumberBook book) {
        var agency = agencies.byId(book.agencyId());
        var today = today(book.agencyId());
        var counter = books.counter(book.id(), book.counterYear(today));
        long last = counter.map(NumberBookYear::lastValue).orElse(0L);
        return new NumberBookView(
                book.code(),
                agency.profile().book(book.code()).map(said -> said.name()).orElse(Words.of(book.code())),
                book.version(),
                book.resetsYearly(),
                book.counterYear(today),
                counter.isPresent(),
                books.live(book.id()),
                counter.map(NumberBookYear::firstValue).orElse(1L),
                last,
                book.formats().getOrDefault(NumberBook.EVERYTHING, ""),
                everything(book, last + 1, today),
                writing(book)
                        .flatMap(definition -> Stream.of(Paper.values())
                                .map(paper -> format(book, definition, paper, last + 1, today)))
                        .toList());
    }

    /** The patterns by which numbers of a book are written, or would be. */
    Set<String> patterns(NumberBook book) {
        var patterns = new HashSet<>(book.formats().values());
        writing(book).forEach(definition -> {
            var numbering = definition.product().numbering();
            patterns.add(book.pattern(NumberBook.purpose(definition.code(), Paper.LICENCE), numbering.pattern()));
            patterns.add(
                    book.pattern(NumberBook.purpose(definition.code(), Paper.REJECTION), numbering.rejectionPattern()));
        });
        return patterns;
    }

    /** The next number by the format of the whole book; empty where the book has none. */
    private static String everything(NumberBook book, long next, LocalDate today) {
        return Optional.ofNullable(book.formats().get(NumberBook.EVERYTHING))
                .map(pattern -> sample(book, pattern, next, today))
                .orElse("");
    }

    /** The bound definitions that number in a book. */
    private Stream<ServiceDefinition> writing(NumberBook book) {
        return definitions.published(book.agencyId()).stream()
                .map(PinnedDefinition::definition)
                .filter(definition -> definition.product().numbering().book().equals(book.code()));
    }

    private static Format format(
            NumberBook book, ServiceDefinition definition, Paper paper, long next, LocalDate today) {
        var numbering = definition.product().numbering();
        var purpose = NumberBook.purpose(definition.code(), paper);
        var pattern =
                book.pattern(purpose, paper == Paper.LICENCE ? numbering.pattern() : numbering.rejectionPattern());
        try {
            return format(book, definition, paper, pattern, book.format(pattern).write(next, today, SAMPLE), true);
        } catch (RuleViolation unfit) {
            return format(book, definition, paper, pattern, unfit.code(), false);
        }
    }

    private static Format format(
            NumberBook book, ServiceDefinition definition, Paper paper, String pattern, String next, boolean sound) {
        var purpose = NumberBook.purpose(definition.code(), paper);
        return new Format(
                purpose,
                definition.product().name(),
                paper,
                pattern,
                book.formats().containsKey(purpose),
                next,
                sound);
    }

    /** What a number of today would look like; refuses a pattern that asks for words that no file brings. */
    static String sample(NumberBook book, String pattern, long value, LocalDate today) {
        return book.format(pattern).write(value, today, SAMPLE);
    }

    LocalDate today(long agency) {
        return LocalDate.ofInstant(clock.instant(), agencies.byId(agency).zone());
    }

    /** The purposes for which the book may have a format: everything, and what the definitions bring. */
    List<String> purposes(NumberBook book) {
        return Stream.concat(
                        Stream.of(NumberBook.EVERYTHING),
                        writing(book)
                                .flatMap(definition -> Stream.of(Paper.values())
                                        .map(paper -> NumberBook.purpose(definition.code(), paper))))
                .toList();
    }
}
