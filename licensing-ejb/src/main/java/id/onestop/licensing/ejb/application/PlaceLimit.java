package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.AnswerCode;
import id.onestop.licensing.domain.application.ClaimedPlace;
import id.onestop.licensing.domain.application.HeldPlace;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.OldLicenceForm;
import id.onestop.licensing.domain.application.PracticePlaces;
import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds one person's files of all agencies against the places that he may have: when they are handed in, and when granted. */
@ApplicationScoped
public class PlaceLimit {

    /** What a refusal is about, where that is not the place. */
    private static final Map<String, String> FIELDS =
            Map.of(HeldPlaces.UNKNOWN, AnswerCode.OLD_LICENCE_NUMBER, HeldPlaces.OVER, AnswerCode.OLD_LICENCE_UNTIL);

    @Inject
    HeldPlaces places;

    @Inject
    ApplicationRepository applications;

    @Inject
    Settings settings;

    /**
     * Whether the file names a place for the first time or another one than before; one about a licence that nobody named may
     * be about another each time.
     */
    boolean moves(FileState state) {
        return OldLicenceForm.asks(state.application())
                || !ClaimedPlace.of(state.holder()).equals(state.application().claimed());
    }

    /**
     * What stands against handing the file in for the place that it names now. The person is held: whoever hands in another file
     * of hers at this moment, at whatever agency, waits until this transaction ends.
     */
    Optional<FieldError> refusal(FileState state, Caller caller) {
        var application = state.application();
        var wanted = ClaimedPlace.of(state.holder());
        boolean named = caller.accountId() == application.applicantId();
        var holding = places.holding(application);
        var refusal =
                limit(holding.places()).refusal(application, wanted, named).or(() -> unfit(holding, wanted));
        if (refusal.isEmpty()) {
            application.claim(wanted);
        }
        return refusal;
    }

    /**
     * Asked again before anything is granted: settings change, and so may what was handed in before they did. The person is held:
     * of two files that would take the place of one licence, or the last place, at this moment the second sees the first.
     *
     * @throws RuleViolation if there is no room for one more place
     */
    public void requireRoom(LicenceApplication application) {
        if (application.claimed() != null) {
            applications.holdPerson(application.nikHash());
            requireRoomHeld(application);
        }
    }

    /**
     * The same where a lock of the caller's keeps the rivals waiting.
     *
     * @throws RuleViolation if there is no room for one more place
     */
    public void requireRoomHeld(LicenceApplication application) {
        var claimed = application.claimed();
        if (claimed != null) {
            var holding = places.holding(application);
            limit(holding.places()).requireRoom(application);
            holding.requirePredecessor(claimed.place());
        }
    }

    private static Optional<FieldError> unfit(HeldPlaces.Holding holding, ClaimedPlace wanted) {
        try {
            holding.requirePredecessor(wanted.place());
            return Optional.empty();
        } catch (RuleViolation refused) {
            var field = FIELDS.getOrDefault(refused.code(), AnswerCode.PLACE_NAME);
            return Optional.of(new FieldError(field, refused.code(), refused.parameters()));
        }
    }

    /** Another file of the same person for the same service and place, before this one is handed in. */
    Optional<HeldPlace> twin(LicenceApplication application, PlaceReference wanted) {
        return limit(places.of(application)).twin(application, wanted);
    }

    private PracticePlaces limit(List<HeldPlace> held) {
        return new PracticePlaces(held, settings.number(Setting.PRACTICE_PLACES));
    }
}
