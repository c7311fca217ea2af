package id.onestop.licensing.domain.whatif;

/** Looks on while a scenario is played, and may stop it. */
@FunctionalInterface
public interface Watch {

    /** For whoever waits for the end. */
    Watch NOBODY = percent -> true;

    /**
     * How far it is.
     *
     * @return false to stop
     */
    boolean goOn(int percent);

    /** Somebody stopped it. */
    final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped");
        }
    }

    /** Asks now and then. */
    @FunctionalInterface
    interface Pulse {
        void beat();
    }
}
