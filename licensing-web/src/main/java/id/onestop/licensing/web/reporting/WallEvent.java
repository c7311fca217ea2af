package id.onestop.licensing.web.reporting;

/** Something that just happened, in words. */
public record WallEvent(String time, String role, String icon, String text, String number) {}
