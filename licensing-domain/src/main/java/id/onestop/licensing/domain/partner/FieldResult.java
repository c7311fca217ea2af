package id.onestop.licensing.domain.partner;

/** How a register's value stands to the person's answer. */
public enum FieldResult {
    SAME,
    /** The register shows a part only, and that part agrees. */
    MATCHES_MASK,
    DIFFERENT,
    /** One of the two does not say. */
    UNKNOWN;

    /** Neither a fault nor a gap. */
    public boolean agrees() {
        return this == SAME || this == MATCHES_MASK;
    }
}
