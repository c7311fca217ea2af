package id.onestop.licensing.domain.shared;

import java.util.Set;

/** What a caller may do; agencies give these to posts, applicants and partners get theirs by kind. */
public enum Permission {
    /** Applicant: own applications, licences, messages. */
    APPLY,
    /** See files of the own agency and the worklist. */
    FILE_READ,
    /** Check completeness: accept or return. */
    APPLICATION_CHECK,
    /** Verify the draft licence: forward or send back. */
    DRAFT_VERIFY,
    /** Decide: sign or reject. */
    DECIDE,
    /** Put the ledger of a service clock right, with a reason. */
    CLOCK_CORRECT,
    /** Another office: answer requests for a recommendation, and see what they are about. */
    RECOMMEND,
    /** Print letters, record signatures on paper, give numbers to signed paper. */
    LICENCE_PAPER,
    /** Receive applications at the counter, hand over licences. */
    COUNTER,
    /** See a masked identity number in full, with a reason. */
    IDENTITY_UNMASK,
    /** Edit service definitions and calendars of the agency. */
    CONFIGURE,
    /** Give posts to people and make staff accounts. */
    STAFF_ADMINISTER,
    /** Confirm what an administrator proposes: posts with an approving right, definitions of services. */
    STAFF_CONFIRM,
    /** Read the audit trail and verify the record chain. */
    AUDIT_READ,
    /** See the wall, the statistics and the queues of people. */
    OVERSEE,
    /** See signals about people and files that somebody should look at. */
    SIGNALS_READ,
    /** See timers, outbox, partners. */
    OPERATE,
    /** Partner: check licences. */
    PARTNER_LICENCE_READ,
    /** Partner: create and follow applications on behalf of linked applicants. */
    PARTNER_APPLICATION_WRITE;

    private static final Set<Permission> APPROVING =
            Set.of(APPLICATION_CHECK, DRAFT_VERIFY, DECIDE, LICENCE_PAPER, STAFF_ADMINISTER, STAFF_CONFIRM);

    /** Whether it lets somebody approve a file, or make somebody who may: one person alone never gives it to another. */
    public boolean approving() {
        return APPROVING.contains(this);
    }
}
