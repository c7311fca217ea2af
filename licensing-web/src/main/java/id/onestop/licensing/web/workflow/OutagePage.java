package id.onestop.licensing.web.workflow;

import java.util.List;

/** Outages of an agency's partners, the last first. */
public record OutagePage(List<OutageResponse> items) {}
