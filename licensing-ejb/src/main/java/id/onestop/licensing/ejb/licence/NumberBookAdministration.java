package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.agency.AgencyChange.Area;
import id.onestop.licensing.domain.agency.AgencyChange.Difference;
import id.onestop.licensing.domain.agency.SetUpChanged;
import id.onestop.licensing.domain.licence.NumberBook;
import id.onestop.licensing.domain.licence.NumberBookYear;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyChangeRepository;
import id.onestop.licensing.ejb.agency.ChangeRow;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An administrator's side of the number books: formats, the beginning of a year, numbers that were given up.
 *
 * <p>Everything happens under the lock of the book, so a change lies between two numbers; nothing here takes a value back.
 */
@Stateless
public class NumberBookAdministration {

    private static final Logger logger = LoggerFactory.getLogger(NumberBookAdministration.class);

    private static final long HIGHEST = 9_999_999;

    @Inject
    NumberBookRepository books;

    @Inject
    NumberBookQueries queries;

    @Inject
    NumberBookViews views;

    @Inject
    AgencyChangeRepository changes;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** The books of the caller's agency. */
    @RequiresPermission(Permission.CONFIGURE)
    public List<NumberBookView> list() {
        return books.of(callers.require().requireAgency()).stream()
                .map(views::of)
                .toList();
    }

    @RequiresPermission(Permission.CONFIGURE)
    public NumberBookView find(String code) {
        return views.of(own(code));
    }

    /** What the next numbers would be with other formats, by purpose; refuses what no number can be written by. */
    @RequiresPermission(Permission.CONFIGURE)
    public Map<String, String> preview(ChangeNumberBook command) {
        return checked(own(command.code()), command);
    }

    /** Writes the next numbers in another way; those that were given out stay as they are. */
    @RequiresPermission(Permission.CONFIGURE)
    public void change(ChangeNumberBook command) {
        var caller = callers.require();
        var book = books.lock(caller.requireAgency(), command.code());
        if (book.version() != command.version()) {
            throw new Conflict("STRUCTURE_MOVED");
        }
        checked(book, command);
        var differences = new ArrayList<Difference>();
        differences.add(difference(book, "yearly", yearly(book.resetsYearly()), yearly(command.yearly())));
        book.reset(command.yearly(), books.live(book.id()));
        var before = book.formats();
        new TreeMap<>(command.formats()).forEach((purpose, pattern) -> {
            book.write(purpose, pattern);
            differences.add(new Difference(
                    book.code() + " " + purpose,
                    "format",
                    before.getOrDefault(purpose, ""),
                    book.formats().getOrDefault(purpose, "")));
        });
        tell(caller, book, "NUMBER_BOOK_CHANGED", differences);
    }

    /**
     * Lets the year begin after the last number of the book on paper; only before its first number.
     *
     * @throws RuleViolation NUMBER_SEQUENCE_LIVE once a number of the year was given out, for it would come again
     */
    @RequiresPermission(Permission.CONFIGURE)
    public void takeOver(String code, @Nullable Long lastOnPaper) {
        var caller = callers.require();
        if (lastOnPaper == null || lastOnPaper < 1 || lastOnPaper > HIGHEST) {
            throw new Invalid(List.of(new FieldError("last", "NUMBER_LAST_ODD", Map.of("most", HIGHEST))));
        }
        var book = books.lock(caller.requireAgency(), code);
        int year = book.counterYear(views.today(book.agencyId()));
        if (books.counter(book.id(), year).isPresent()) {
            throw new RuleViolation("NUMBER_SEQUENCE_LIVE");
        }
        books.add(NumberBookYear.takeOver(book, year, lastOnPaper));
        tell(
                caller,
                book,
                "NUMBER_BOOK_TAKEN_OVER",
                List.of(difference(book, "last", "0", Long.toString(lastOnPaper))));
    }

    /** Numbers that were given up, the latest first; one more than {@code most} says that there is another. */
    @RequiresPermission(Permission.CONFIGURE)
    public List<VoidedNumber> voided(String code, @Nullable Long before, int most) {
        return queries.voided(own(code).id(), before, most + 1);
    }

    /** Who changed what of the books, the latest first. */
    @RequiresPermission(Permission.CONFIGURE)
    public List<ChangeRow> history(@Nullable Long before, int most) {
        return changes.page(callers.require().requireAgency(), Area.NUMBERS, before, most + 1);
    }

    private NumberBook own(String code) {
        return books.find(callers.require().requireAgency(), code)
                .orElseThrow(() -> new NotFound("NUMBER_BOOK_NOT_FOUND", Map.of("book", code)));
    }

    /** The next numbers of the formats that were typed; tells everything that is wrong at once. */
    private Map<String, String> checked(NumberBook book, ChangeNumberBook command) {
        var known = views.purposes(book);
        var today = views.today(book.agencyId());
        long next = books.counter(book.id(), book.counterYear(today))
                        .map(NumberBookYear::lastValue)
                        .orElse(0L)
                + 1;
        var numbers = new TreeMap<String, String>();
        var faults = new ArrayList<FieldError>();
        command.formats().forEach((purpose, pattern) -> {
            if (!known.contains(purpose)) {
                faults.add(new FieldError(purpose, "NUMBER_PURPOSE_UNKNOWN"));
            } else if (!pattern.isBlank()) {
                try {
                    var number = NumberBookViews.sample(book, pattern.strip(), next, today);
                    if (books.known(book.agencyId(), number)) {
                        faults.add(new FieldError(purpose, "NUMBER_TAKEN", Map.of("number", number)));
                    } else if (!pattern.strip().equals(book.formats().get(purpose))) {
                        NumberBookChecks.alike(books, views, book.agencyId(), book.code(), pattern.strip())
                                .ifPresent(other -> faults.add(
                                        new FieldError(purpose, "NUMBER_BOOK_ALIKE", Map.of("book", other))));
                    }
                    numbers.put(purpose, number);
                } catch (RuleViolation unfit) {
                    faults.add(new FieldError(purpose, unfit.code(), unfit.parameters()));
                }
            }
        });
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return numbers;
    }

    private static Difference difference(NumberBook book, String field, String was, String is) {
        return new Difference(book.code(), field, was, is);
    }

    private static String yearly(boolean yearly) {
        return yearly ? "YEARLY" : "NEVER";
    }

    private void tell(Caller by, NumberBook book, String operation, List<Difference> differences) {
        var actor = new Actor(by.accountId(), by.displayName(), null, null);
        changes.add(book.agencyId(), Area.NUMBERS, differences, actor, clock.instant());
        var facts = new TreeMap<String, String>();
        differences.stream()
                .filter(one -> !one.was().equals(one.written()))
                .forEach(one -> facts.put(one.subject() + " " + one.field(), one.written()));
        events.publish(new SetUpChanged(
                book.agencyId(), "book:" + book.code(), operation, facts, actor.reference(), clock.instant()));
        logger.atInfo()
                .addKeyValue("book", book.code())
                .addKeyValue("operation", operation)
                .log("Number book changed");
    }
}
