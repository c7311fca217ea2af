package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.NumberBook;
import id.onestop.licensing.domain.licence.NumberBookYear;
import id.onestop.licensing.domain.licence.NumberEntry;
import id.onestop.licensing.domain.licence.NumberEvent;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.ejb.shared.DomainEvents;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the numbers of a book, one after the other, inside the transaction of the use case that needs one.
 *
 * <p>It is part of other use cases and never one of its own: the caller has checked who may decide or sign what, and its
 * rollback gives the value back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NumberBookService {

    @Inject
    NumberBookRepository books;

    @Inject
    DomainEvents events;

    /** Opens a book of an agency unless it is open already; belongs where an agency's profile is loaded. */
    @PermitAll
    public void open(long agencyId, String code, boolean resetsYearly) {
        books.hold(agencyId);
        if (books.find(agencyId, code).isEmpty()) {
            books.add(NumberBook.open(agencyId, code, resetsYearly));
        }
    }

    /**
     * Reserves the next value of the book, or returns the one that already waits for this application. The book stays locked
     * until the transaction ends, so call it late.
     *
     * @throws id.onestop.licensing.domain.shared.NotFound if the agency has no such book
     * @throws id.onestop.licensing.domain.shared.RuleViolation if the pattern is unfit or asks for a word that is not given
     */
    @PermitAll
    public ReservedNumber reserve(ReserveNumber command) {
        var book = books.lock(command.agencyId(), command.bookCode());
        return ReservedNumber.from(
                books.waiting(book, command.applicationNumber()).orElseGet(() -> reserved(book, command)));
    }

    private NumberEntry reserved(NumberBook book, ReserveNumber command) {
        var entry = next(book, command);
        books.add(entry);
        events.publish(new NumberEvent.Reserved(
                entry.agencyId(), entry.id(), entry.number(), command.applicationNumber(), command.at()));
        return entry;
    }

    /**
     * Gives a letter that is signed already its number at once; who else writes in the book waits from here on.
     *
     * @param waiting what was reserved for the application before; {@code null} for nothing
     */
    @PermitAll
    public ReservedNumber spend(NumberBook book, @Nullable NumberEntry waiting, ReserveNumber command, long licenceId) {
        var entry = waiting == null ? next(book, command) : waiting;
        // settled before it is stored, so that it is written once
        entry.confirm(licenceId, command.at());
        if (waiting == null) {
            books.add(entry);
        }
        events.publish(new NumberEvent.Confirmed(
                entry.agencyId(), entry.id(), entry.number(), entry.applicationNumber(), licenceId, command.at()));
        return ReservedNumber.from(entry);
    }

    private NumberEntry next(NumberBook book, ReserveNumber command) {
        int year = book.counterYear(command.on());
        long value = books.take(book.id(), year).orElseGet(() -> first(book, year));
        String number = book.format(book.pattern(command.purpose(), command.pattern()))
                .write(value, command.on(), command.parts());
        return NumberEntry.reserve(book, year, value, number, command.applicationNumber(), command.at());
    }

    /** Of two that need the first number of a year at the same moment one begins its counter and the other finds it. */
    private long first(NumberBook book, int year) {
        books.lock(book.agencyId(), book.code());
        if (books.counter(book.id(), year).isEmpty()) {
            books.begin(NumberBookYear.start(book, year));
        }
        return books.take(book.id(), year).orElseThrow();
    }

    /**
     * Settles a reserved number; belongs into the transaction that records the signature.
     *
     * @param licenceId {@code null} for a letter of rejection
     * @throws id.onestop.licensing.domain.shared.Conflict if the number is no longer reserved
     */
    @PermitAll
    public void confirm(long entryId, @Nullable Long licenceId, Instant at) {
        events.publish(books.require(entryId).confirm(licenceId, at));
    }

    /** Gives up what waits for an application, if anything does. */
    @PermitAll
    public void voidWaiting(long agencyId, String bookCode, String application, Cause cause) {
        books.waiting(agencyId, bookCode, application)
                .ifPresent(entry -> events.publish(entry.discard(cause.reason(), cause.by(), cause.at())));
    }

    /** Why a number is given up, by whom and when. */
    public record Cause(String reason, Actor by, Instant at) {}

    /**
     * Gives a reserved number up for good.
     *
     * @throws id.onestop.licensing.domain.shared.Conflict if the number is no longer reserved
     */
    @PermitAll
    public void voidEntry(long entryId, String reason, Actor by, Instant at) {
        events.publish(books.require(entryId).discard(reason, by, at));
    }
}
