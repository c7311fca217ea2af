package id.onestop.licensing.web.workflow;

/**
 * A datum that a register tells otherwise, ready to become a fault.
 *
 * @param code name of the field or check
 * @param label its words in the table
 * @param requirement the requirement that the register answers
 * @param words what the applicant reads about it
 */
record Difference(String code, String label, String requirement, String words) {}
