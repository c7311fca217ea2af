package id.onestop.licensing.ejb.workflow;

/** A team that an office may name: it works for the office, and its decree holds today. */
public record TeamChoice(long id, String citation) {}
