package id.onestop.licensing.web.reporting;

/** How a partner does, in words. */
public record WallPartner(String role, String icon, String text) {}
