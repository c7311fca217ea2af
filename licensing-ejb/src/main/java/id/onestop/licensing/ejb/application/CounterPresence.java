package id.onestop.licensing.ejb.application;

/** Answers, for the feature that keeps the counter, whether a person is being served; drafts of all others stay unseen. */
public interface CounterPresence {

    /** Whether the person was identified at this agency's counter today and agreed to be helped. */
    boolean isServed(long agencyId, long personId);
}
