package id.onestop.licensing.web.reporting;

/**
 * One line of who waits for whom.
 *
 * @param who the post and its people today
 * @param role colour role of the risk
 * @param query of the files
 */
public record WallStep(
        String step, String who, long files, String waited, String role, String icon, String risk, String query) {}
