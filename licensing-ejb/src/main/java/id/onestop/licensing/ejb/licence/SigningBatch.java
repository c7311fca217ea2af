package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.licence.Signing.SigningResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters signed in one go and how far that is; it is read while it is worked off. */
public final class SigningBatch {

    private final String id = UUID.randomUUID().toString();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private boolean over;

    SigningBatch(List<Entry> letters) {
        letters.forEach(letter -> entries.put(letter.number(), letter));
    }

    /** How far one letter is. */
    public enum State {
        WAITING,
        SIGNED,
        FAILED
    }

    /**
     * One letter.
     *
     * @param licenceNumber {@code null} unless signed
     * @param code stable code of the failure
     * @param reserved a number stays reserved for it
     * @param issues its signature makes the licence valid; otherwise paper follows
     */
    public record Entry(
            String number,
            String holderName,
            State state,
            @Nullable String licenceNumber,
            @Nullable String code,
            Map<String, ?> parameters,
            boolean reserved,
            boolean issues) {

        public static Entry waiting(String number, String holderName, boolean issues) {
            return new Entry(number, holderName, State.WAITING, null, null, Map.of(), false, issues);
        }

        Entry signed(String licence) {
            return new Entry(number, holderName, State.SIGNED, licence, null, Map.of(), false, issues);
        }

        Entry failed(String why, Map<String, ?> details, boolean kept) {
            return new Entry(number, holderName, State.FAILED, null, why, details, kept, issues);
        }

        /** Personal data: never printed. */
        @Override
        public String toString() {
            return "Entry " + number + " " + state;
        }
    }

    synchronized void refused(String number, LicensingException refusal) {
        entries.computeIfPresent(number, (same, entry) -> entry.failed(refusal.code(), refusal.parameters(), false));
    }

    synchronized void record(SigningResult result) {
        String code = result.code();
        String licence = result.licenceNumber();
        entries.computeIfPresent(
                result.applicationNumber(),
                (same, entry) -> licence != null
                        ? entry.signed(licence)
                        : entry.failed(
                                code == null ? "UNEXPECTED" : code,
                                result.parameters(),
                                code == null || code.startsWith("SIGNING_")));
    }

    /** Ends it; what was not tried by now is not tried. */
    synchronized void end() {
        over = true;
        entries.replaceAll((number, entry) ->
                entry.state() == State.WAITING ? entry.failed("SIGNING_NOT_TRIED", Map.of(), false) : entry);
    }

    /** Tells it from the one before; it is asked for by its signatory alone. */
    public String id() {
        return id;
    }

    /** Nothing more happens. */
    public synchronized boolean isOver() {
        return over;
    }

    /** As it is now. */
    public synchronized List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }
}
