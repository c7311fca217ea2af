package id.onestop.licensing.web.workflow;

/** What somebody wrote when handing the file on. */
public record FileNote(String text, String by, String at) {}
