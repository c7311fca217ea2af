package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.agency.NumberParts;
import id.onestop.licensing.domain.application.AnswerCode;
import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.OldLicence;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.catalogue.NumberingPoint;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.licence.DeemedMark;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.NumberBook;
import id.onestop.licensing.domain.licence.PracticePlace;
import id.onestop.licensing.domain.licence.PrintedHolder;
import id.onestop.licensing.domain.licence.Signatory;
import id.onestop.licensing.domain.licence.Validity;
import id.onestop.licensing.domain.licence.VerificationCode;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.PlaceLimit;
import id.onestop.licensing.ejb.application.StrTerm;
import id.onestop.licensing.ejb.workflow.OpenFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes a licence from an application: holder, place, number, validity, signatory. */
@ApplicationScoped
class LicenceWriter {

    private final SecureRandom random = new SecureRandom();

    @Inject
    NumberBookService numbers;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Signatories signatories;

    @Inject
    PlaceLimit limit;

    @Inject
    StrTerm str;

    @Inject
    LicencePlaces places;

    @Inject
    Clock clock;

    /** Reserves the number and writes the licence as it will be signed electronically, dated today. */
    Licence write(OpenFile file) {
        return write(file, true, signatories.of(file));
    }

    /** Reserves the number and writes the licence as the agency's seal will make it valid, dated today. */
    Licence deemed(LicenceApplication application, ServiceDefinition definition) {
        var rule = requireNonNull(definition.clock().deemedDecision(), "nothing is deemed here");
        return write(application, definition, true, true, signatories.seal(application.agencyId()))
                .deem(new DeemedMark(rule.day(), rule.basis()));
    }

    /** Writes the licence as it will be printed, in the name of who signs by hand today; its number may still be missing. */
    Licence print(OpenFile file) {
        boolean early = file.definition().product().numbering().point() == NumberingPoint.BEFORE_SIGNATURE;
        boolean later = new LineEnd(file.definition()).numberedByPost(file.step());
        return write(file, early && !later, wetSignatory(file));
    }

    /** The last day of a letter that holds from a day on, as a draft shows it. */
    LocalDate lastDay(LicenceApplication application, ServiceDefinition definition, LocalDate from, HolderFacts facts) {
        return lastDay(application, definition, from, facts, () -> places.predecessor(application));
    }

    /** The last day of a letter on paper that holds from this one on; refused if its STR was over then. */
    LocalDate lastDay(OpenFile file, LicenceRepository.OnPaper letter, LocalDate from) {
        var application = file.application();
        str.requireRunning(application, file.definition(), from);
        var agency = agencies.byId(application.agencyId());
        var facts = new HolderFacts(application.answers(), agency.profile().region());
        return lastDay(
                application,
                file.definition(),
                from,
                facts,
                () -> places.predecessor(application, letter.replaceable()));
    }

    /** Reserves the number that an official gives before there is a letter, or finds the one that waits for the file. */
    ReservedNumber reserve(OpenFile file) {
        var application = file.application();
        str.requireRunning(application, file.definition());
        var agency = agencies.byId(application.agencyId());
        var facts = new HolderFacts(application.answers(), agency.profile().region());
        var now = clock.instant();
        var reserved = numbers.reserve(
                request(application, file.definition(), facts, LocalDate.ofInstant(now, agency.zone()), now));
        limit.requireRoom(application);
        return reserved;
    }

    /** Gives a letter that was signed by hand its number; room was asked for when it was written and when it was granted. */
    ReservedNumber spend(OpenFile file, LicenceRepository.OnPaper letter) {
        var code = file.definition().product().numbering().book();
        var book = Optional.ofNullable(letter.book())
                .orElseThrow(() -> new NotFound("NUMBER_BOOK_NOT_FOUND", Map.of("book", code)));
        var application = file.application();
        var signed = requireNonNull(letter.licence().paperSignedOn(), "signed by hand");
        str.requireRunning(application, file.definition(), signed);
        var agency = agencies.byId(application.agencyId());
        var facts = new HolderFacts(application.answers(), agency.profile().region());
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, agency.zone());
        return numbers.spend(
                book,
                letter.waiting(),
                request(application, file.definition(), facts, today, now),
                letter.licence().id());
    }

    private Licence write(OpenFile file, boolean numbered, Signatory signatory) {
        return write(file.application(), file.definition(), numbered, false, signatory);
    }

    /**
     * Writes it.
     *
     * @param silent whether nobody decides: then many are written together, and the lock of their book has to do
     */
    private Licence write(
            LicenceApplication application,
            ServiceDefinition definition,
            boolean numbered,
            boolean silent,
            Signatory signatory) {
        str.requireRunning(application, definition);
        var agency = agencies.byId(application.agencyId());
        var facts = new HolderFacts(application.answers(), agency.profile().region());
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, agency.zone());
        var reserved = numbered ? numbers.reserve(request(application, definition, facts, today, now)) : null;
        // the book's lock comes before a person's, for everybody
        if (silent) {
            limit.requireRoomHeld(application);
        } else {
            limit.requireRoom(application);
        }
        var grant = new Licence.Grant(
                reserved == null ? null : reserved.number(),
                reserved == null ? null : reserved.entryId(),
                VerificationCode.random(random),
                today,
                lastDay(application, definition, today, facts));
        return Licence.prepare(application, grant, holder(application, facts), place(facts), signatory, now);
    }

    private static ReserveNumber request(
            LicenceApplication application,
            ServiceDefinition definition,
            HolderFacts facts,
            LocalDate today,
            Instant now) {
        var numbering = definition.product().numbering();
        return new ReserveNumber(
                application.agencyId(),
                numbering.book(),
                NumberBook.purpose(definition.code(), NumberBook.Paper.LICENCE),
                numbering.pattern(),
                application.number(),
                today,
                new NumberParts(null, null, facts.ordinal(), null),
                now);
    }

    /** Another copy of a lost letter is no renewal: it holds as long as what it stands for would have. */
    private static LocalDate lastDay(
            LicenceApplication application,
            ServiceDefinition definition,
            LocalDate from,
            HolderFacts facts,
            Supplier<Optional<OldLicence>> predecessor) {
        var said = definition.product().validity();
        var last = new Validity(said.years(), said.limitedByStr()).lastDay(from, facts.strValidUntil());
        return application.kind() == ApplicationKind.REPLACEMENT
                ? predecessor
                        .get()
                        .map(OldLicence::validUntil)
                        .or(facts::oldLicenceUntil)
                        .filter(old -> old.isBefore(last))
                        .orElse(last)
                : last;
    }

    private PrintedHolder holder(LicenceApplication application, HolderFacts facts) {
        var birthDate = facts.birthDate().orElseThrow(() -> new IllegalStateException("accepted without birth date"));
        return new PrintedHolder(
                application.applicantId(),
                application.holderName(),
                facts.text(AnswerCode.BIRTH_PLACE),
                birthDate,
                facts.text(AnswerCode.HOME_ADDRESS),
                facts.text(AnswerCode.SPECIALITY),
                facts.text(AnswerCode.STR_NUMBER),
                facts.strValidUntil().orElse(null));
    }

    private static PracticePlace place(HolderFacts facts) {
        return new PracticePlace(
                facts.placeName(), facts.placeAddress(), facts.ordinal(), facts.text(AnswerCode.PRACTICE_HOURS));
    }

    /** Who signs by hand at the next step of that kind: a substitute before the holder whom he stands in for. */
    private Signatory wetSignatory(OpenFile file) {
        var code = file.definition().workflow().firstOf(StepKind.WET_SIGNATURE).map(Step::signatory);
        var post = agencies.post(file.application().agencyId(), code.orElseThrow());
        return signatories.present(post, file.definition().edition().signatory());
    }
}
