package id.onestop.licensing.domain.counter;

/** How an enquiry at the desk ended. */
public enum EnquiryOutcome {
    /** The person knows enough now. */
    INFORMED,
    /** The person went on to the counter and applies. */
    APPLIES,
    /** The person comes back with what is missing. */
    COMES_BACK,
    /** Another office is in charge. */
    REFERRED
}
