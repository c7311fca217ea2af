package id.onestop.licensing.domain.whatif;

/** Chance by file, stage and purpose, whatever order things happen in: two scenarios of one seed meet the same luck. */
record Luck(long seed, int replication) {

    static final int WORK = 1;
    static final int RETURN = 2;

    private static final int BITS = 53;

    /** Even between 0 and 1. */
    double of(int file, int stage, int purpose) {
        long mixed = mix(seed + mix(replication + mix(((long) file << 16) + ((long) stage << 4) + purpose)));
        return (mixed >>> (Long.SIZE - BITS)) * 0x1.0p-53;
    }

    /** SplitMix64. */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
