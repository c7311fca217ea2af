package id.onestop.licensing.domain.reporting;

import id.onestop.licensing.domain.sla.Forecast;

/** Tells a step that was held much shorter than is usual: less than a fifth of what half of the others needed. */
public final class UnusualSpeed {

    private static final int FIFTH = 5;

    /** Where the usual time is short, a fifth of it says nothing. */
    private static final long LEAST_USUAL = 10;

    private UnusualSpeed() {}

    /**
     * Whether somebody should look at it.
     *
     * @param minutes working minutes from claim to completion
     * @param usual what the same step usually takes
     * @param enough cases from which on something can be said at all
     */
    public static boolean is(long minutes, Forecast usual, int enough) {
        return usual.cases() >= enough && usual.half() >= LEAST_USUAL && minutes * FIFTH < usual.half();
    }
}
