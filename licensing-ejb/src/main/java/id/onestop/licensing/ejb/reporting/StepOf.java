package id.onestop.licensing.ejb.reporting;

/** A step of a service, by their codes. */
public record StepOf(String service, String step) {}
