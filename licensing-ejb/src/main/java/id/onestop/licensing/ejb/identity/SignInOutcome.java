package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.AccountKind;
import org.jspecify.annotations.Nullable;

/** What comes of presenting credentials; a second factor will be one more outcome between password and session. */
public sealed interface SignInOutcome {

    /**
     * The caller is known; {@code principal} is the name that the container shall carry.
     *
     * @param epoch counts the account's passwords: under which one this sign-in was
     */
    record SignedIn(
            long accountId,
            String principal,
            AccountKind kind,
            @Nullable Long agencyId,
            String displayName,
            String locale,
            int epoch)
            implements SignInOutcome {

        @Override
        public String toString() {
            return principal;
        }
    }

    /** The password is right, the address is not yet confirmed; a code was mailed that works with this handle. */
    record ConfirmationNeeded(String email, String handle) implements SignInOutcome {

        @Override
        public String toString() {
            return "ConfirmationNeeded";
        }
    }

    /** Unknown, wrong, resting, locked or closed: nobody is told which. */
    record Refused() implements SignInOutcome {}
}
