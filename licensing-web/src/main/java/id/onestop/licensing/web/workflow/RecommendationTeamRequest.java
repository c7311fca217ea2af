package id.onestop.licensing.web.workflow;

import org.jspecify.annotations.Nullable;

/**
 * The technical team that assesses the file.
 *
 * @param team its id; left out for none
 */
public record RecommendationTeamRequest(@Nullable Long team) {}
