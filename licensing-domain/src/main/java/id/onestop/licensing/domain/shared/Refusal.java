package id.onestop.licensing.domain.shared;

/** The one sentence for which this node cannot start; the launcher, which shares no class with the application, reads it. */
public final class Refusal {

    /** Name of the system property that holds the sentence. */
    public static final String PROPERTY = "licensing.refusal";

    private Refusal() {}

    public static void remember(String sentence) {
        System.setProperty(PROPERTY, sentence);
    }
}
