package id.onestop.licensing.domain.signature;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The only moves that a signing request makes. */
final class SigningTransitions {

    private static final Map<SigningStatus, Set<SigningStatus>> TABLE = new EnumMap<>(Map.of(
            SigningStatus.INTENT, EnumSet.of(SigningStatus.SIGNING, SigningStatus.FAILED, SigningStatus.ABANDONED),
            // SIGNING to itself: a new attempt after the lease of the old one ran out
            SigningStatus.SIGNING,
                    EnumSet.of(
                            SigningStatus.SIGNING,
                            SigningStatus.RECORDED,
                            SigningStatus.FAILED,
                            SigningStatus.ABANDONED),
            // FAILED to RECORDED: a signer who was given up for dead still brings his signature
            SigningStatus.FAILED, EnumSet.of(SigningStatus.SIGNING, SigningStatus.RECORDED, SigningStatus.ABANDONED),
            SigningStatus.RECORDED, EnumSet.noneOf(SigningStatus.class),
            SigningStatus.ABANDONED, EnumSet.noneOf(SigningStatus.class)));

    private SigningTransitions() {}

    static boolean permits(SigningStatus from, SigningStatus to) {
        return TABLE.getOrDefault(from, Set.of()).contains(to);
    }
}
