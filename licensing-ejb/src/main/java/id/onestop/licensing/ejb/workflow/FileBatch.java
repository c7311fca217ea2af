package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.LicensingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files on which one act is done in one go, and how far that is; it is read while it is worked off. */
public final class FileBatch {

    private final String id = UUID.randomUUID().toString();
    private final Act act;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private boolean over;

    public FileBatch(Act act, List<Entry> files) {
        this.act = act;
        files.forEach(file -> entries.put(file.number(), file));
    }

    /** What is done with every file; signing has a batch of its own. */
    public enum Act {
        VERIFY,
        HAND_OVER
    }

    /** How far one file is. */
    public enum State {
        WAITING,
        DONE,
        FAILED
    }

    /**
     * One file.
     *
     * @param code stable code of the failure
     */
    public record Entry(
            String number,
            String holderName,
            State state,
            @Nullable String code,
            Map<String, ?> parameters) {

        public static Entry waiting(String number, String holderName) {
            return new Entry(number, holderName, State.WAITING, null, Map.of());
        }

        Entry done() {
            return new Entry(number, holderName, State.DONE, null, Map.of());
        }

        Entry failed(String why, Map<String, ?> details) {
            return new Entry(number, holderName, State.FAILED, why, details);
        }

        /** Personal data: never printed. */
        @Override
        public String toString() {
            return "Entry " + number + " " + state;
        }
    }

    synchronized void done(String number) {
        entries.computeIfPresent(number, (same, entry) -> entry.done());
    }

    synchronized void refused(String number, LicensingException refusal) {
        failed(number, refusal.code(), refusal.parameters());
    }

    synchronized void failed(String number, String code, Map<String, ?> parameters) {
        entries.computeIfPresent(number, (same, entry) -> entry.failed(code, parameters));
    }

    synchronized void end() {
        over = true;
    }

    public String id() {
        return id;
    }

    public Act act() {
        return act;
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
