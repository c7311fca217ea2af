package id.onestop.licensing.domain.licence;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Something happened to a licence on paper, or to what lies at the counter. */
public sealed interface PaperEvent extends RecordedEvent {

    /** Number of the application. */
    String number();

    @Override
    default String subject() {
        return number();
    }

    /**
     * A letter was printed.
     *
     * @param serial of the sheet; empty on plain paper
     * @param print hash of what was printed
     */
    record SheetPrinted(long agencyId, String number, String actor, String serial, String print, Instant occurredAt)
            implements PaperEvent {
        @Override
        public String operation() {
            return "SHEET_PRINTED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("serial", serial, "print", print));
        }
    }

    /** A sheet cannot be used any more. */
    record SheetSpoiled(long agencyId, String number, String actor, String serial, Instant occurredAt)
            implements PaperEvent {
        @Override
        public String operation() {
            return "SHEET_SPOILED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("serial", serial));
        }
    }

    /**
     * A sheet was spoiled before any letter was on it.
     *
     * @param number serial of the sheet: there is no file
     */
    record BlankSpoiled(long agencyId, String number, String actor, String reason, Instant occurredAt)
            implements PaperEvent {
        @Override
        public String operation() {
            return "BLANK_SHEET_SPOILED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("serial", number, "reason", reason));
        }
    }

    /**
     * The letter was signed by hand.
     *
     * @param actor who recorded it
     * @param signer whose hand it is
     * @param scan hash of the scan
     */
    record SignedOnPaper(
            long agencyId,
            String number,
            String actor,
            String signer,
            LocalDate on,
            String scan,
            String serial,
            Instant occurredAt)
            implements PaperEvent {
        @Override
        public String operation() {
            return "LICENCE_SIGNED_ON_PAPER";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("signer", signer, "on", on.toString(), "scan", scan, "serial", serial));
        }
    }

    /** The file of a licence was signed electronically; its paper is still to come. */
    record SignedElectronically(
            long agencyId, String number, String actor, String licence, String file, Instant occurredAt)
            implements PaperEvent {
        @Override
        public String operation() {
            return "LICENCE_SIGNED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("licence", licence, "file", file));
        }
    }

    /** A signed letter got its number. */
    record NumberGiven(long agencyId, String number, String actor, String licence, Instant occurredAt)
            implements PaperEvent {
        @Override
        public String operation() {
            return "LICENCE_NUMBERED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("licence", licence));
        }
    }

    /**
     * The holder was told that the licence is ready (row 105).
     *
     * @param promised the way that the standard promises; {@code null} if it promises none
     * @param used the way that the message went
     */
    record CompletionTold(
            long agencyId,
            String number,
            String actor,
            @Nullable String promised,
            String used,
            Instant occurredAt) implements PaperEvent {
        @Override
        public String operation() {
            return "COMPLETION_NOTICE";
        }

        @Override
        public SortedMap<String, String> facts() {
            var facts = new TreeMap<>(Map.of("used", used));
            if (promised != null) {
                facts.put("promised", promised);
            }
            return facts;
        }
    }

    /**
     * The licence is ready and its holder has no address: somebody has to tell him.
     *
     * @param promised the way that the standard promises; {@code null} if it promises none
     */
    record CompletionUntold(
            long agencyId, String number, @Nullable String promised, Instant occurredAt) implements PaperEvent {
        @Override
        public String actor() {
            return Actor.SYSTEM.reference();
        }

        @Override
        public String operation() {
            return "COMPLETION_NOT_TOLD";
        }

        @Override
        public SortedMap<String, String> facts() {
            var facts = new TreeMap<String, String>();
            if (promised != null) {
                facts.put("promised", promised);
            }
            return facts;
        }
    }

    /**
     * The counter gave the licence away.
     *
     * @param to HOLDER or PROXY
     * @param proof hash of the scanned proof, if one was kept
     */
    record Collected(
            long agencyId,
            String number,
            String actor,
            String to,
            @Nullable String proof,
            Instant occurredAt) implements PaperEvent {
        @Override
        public String operation() {
            return "LICENCE_COLLECTED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("to", to, "proof", proof == null ? "" : proof));
        }
    }

    /** The holder fetched the file of a licence whose paper the counter hands over. */
    record Downloaded(long agencyId, String number, String actor, Instant occurredAt) implements PaperEvent {
        @Override
        public String operation() {
            return "LICENCE_DOWNLOADED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>();
        }
    }
}
