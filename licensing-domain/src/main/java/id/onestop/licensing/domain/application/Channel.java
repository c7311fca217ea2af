package id.onestop.licensing.domain.application;

/** How the application came in: by the applicant alone, or with an officer's help at the counter. */
public enum Channel {
    ONLINE,
    ASSISTED
}
