package id.onestop.licensing.domain.reporting;

/** Tells that files through one proxy met one official nearly always, though others do the same work. */
public final class SamePair {

    private static final int LEAST_FILES = 5;
    private static final int SHARE = 80;
    private static final int PER_CENT = 100;

    private SamePair() {}

    /**
     * Whether somebody should look at it.
     *
     * @param together files of the proxy at a step that this official did
     * @param ofProxy all files of the proxy at that step
     * @param officials people who did that step meanwhile
     */
    public static boolean is(long together, long ofProxy, long officials) {
        return officials > 1 && together >= LEAST_FILES && together * PER_CENT >= ofProxy * SHARE;
    }
}
