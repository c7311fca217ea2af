package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.agency.AgencyChange.Area;
import id.onestop.licensing.domain.agency.AgencyChange.Difference;
import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.agency.AgencyProfile.NumberBook.Reset;
import id.onestop.licensing.domain.agency.SetUpChanged;
import id.onestop.licensing.domain.licence.NumberBook;
import id.onestop.licensing.domain.licence.NumberBookYear;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyBooks;
import id.onestop.licensing.ejb.agency.AgencyChangeRepository;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a number book: its next numbers are shown first, and looked for in every other book again when it is opened. */
@Stateless
public class NumberBookOpening {

    private static final Logger logger = LoggerFactory.getLogger(NumberBookOpening.class);

    @Inject
    NumberBookRepository books;

    @Inject
    NumberBookViews views;

    @Inject
    AgencyBooks profiles;

    @Inject
    AgencyChangeRepository changes;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** The first three numbers that the book would give; tells everything that is wrong at once, and keeps nothing. */
    @RequiresPermission(Permission.CONFIGURE)
    public List<String> preview(OpenNumberBook typed) {
        return checks(callers.require().requireAgency()).numbers(typed);
    }

    /** Opens the book; numbers of other books stay as they are. */
    @RequiresPermission(Permission.CONFIGURE)
    public void open(OpenNumberBook typed) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        books.hold(agency);
        var first = checks(agency).numbers(typed).get(0);
        var code = typed.code().strip();
        var book = NumberBook.open(agency, code, typed.yearly());
        book.write(NumberBook.EVERYTHING, typed.pattern());
        books.add(book);
        var last = typed.lastOnPaper();
        if (last != null && last > 0) {
            books.add(NumberBookYear.takeOver(book, book.counterYear(views.today(agency)), last));
        }
        var name = new Words(typed.nameId().strip(), typed.nameEn().strip());
        profiles.add(
                agency,
                new AgencyProfile.NumberBook(code, name, typed.yearly() ? Reset.YEARLY : Reset.NEVER),
                clock.instant());
        tell(caller, book, first);
    }

    private NumberBookChecks checks(long agency) {
        return new NumberBookChecks(books, views, agency);
    }

    private void tell(Caller by, NumberBook book, String first) {
        var actor = new Actor(by.accountId(), by.displayName(), null, null);
        changes.add(
                book.agencyId(),
                Area.NUMBERS,
                List.of(
                        new Difference(book.code(), "format", "", book.pattern(NumberBook.EVERYTHING, "")),
                        new Difference(book.code(), "first", "", first)),
                actor,
                clock.instant());
        events.publish(new SetUpChanged(
                book.agencyId(),
                "book:" + book.code(),
                "NUMBER_BOOK_OPENED",
                new TreeMap<>(Map.of("first", first)),
                actor.reference(),
                clock.instant()));
        logger.atInfo().addKeyValue("book", book.code()).log("Number book opened");
    }
}
