package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.AnswerCode;
import id.onestop.licensing.domain.application.ClaimedPlace;
import id.onestop.licensing.domain.application.HeldPlace;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.PracticePlaces;
import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Holds one person's files of all agencies against the places that he may have: when they are handed in, and when granted. */
@ApplicationScoped
public class PlaceLimit {

    @Inject
    HeldPlaces places;

    @Inject
    Settings settings;

    /** Whether the file names a place for the first time or another one than before. */
    boolean moves(FileState state) {
        return !ClaimedPlace.of(state.holder()).equals(state.application().claimed());
    }

    /**
     * What stands against handing the file in for the place that it names now. The person is held: whoever hands in another file
     * of hers at this moment, at whatever agency, waits until this transaction ends.
     */
    Optional<FieldError> refusal(FileState state, Caller caller) {
        var application = state.application();
        var wanted = ClaimedPlace.of(state.holder());
        boolean named = caller.accountId() == application.applicantId();
        var refusal = limit(application).refusal(application, wanted, named).or(() -> unfit(application, wanted));
        if (refusal.isEmpty()) {
            application.claim(wanted);
        }
        return refusal;
    }

    /**
     * Asked again before anything is granted: settings change, and so may what was handed in before they did.
     *
     * @throws RuleViolation if there is no room for one more place
     */
    public void requireRoom(LicenceApplication application) {
        var claimed = application.claimed();
        if (claimed != null) {
            limit(application).requireRoom(application);
            places.requirePredecessor(application, claimed.place());
        }
    }

    private Optional<FieldError> unfit(LicenceApplication application, ClaimedPlace wanted) {
        try {
            places.requirePredecessor(application, wanted.place());
            return Optional.empty();
        } catch (RuleViolation refused) {
            return Optional.of(new FieldError(AnswerCode.PLACE_NAME, refused.code(), refused.parameters()));
        }
    }

    /** Another file of the same person for the same service and place, before this one is handed in. */
    Optional<HeldPlace> twin(LicenceApplication application, PlaceReference wanted) {
        return limit(application).twin(application, wanted);
    }

    private PracticePlaces limit(LicenceApplication application) {
        return new PracticePlaces(places.of(application), settings.number(Setting.PRACTICE_PLACES));
    }
}
