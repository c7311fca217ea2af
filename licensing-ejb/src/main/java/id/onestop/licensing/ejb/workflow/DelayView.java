package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.sla.DelayAttribution;

/**
 * Where a delay of a file arose.
 *
 * @param names what the record calls posts and offices, in both languages
 */
public record DelayView(DelayAttribution delay, RecordedNames names) {}
