package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.application.ApplicationRow;
import id.onestop.licensing.ejb.application.FileService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;

/** Finds files of the agency by number, name or whole identity number. */
@Named
@RequestScoped
public class SearchBacking {

    private static final int SHORTEST = 3;
    private static final String NUMBER = "[0-9 .-]{12,}";

    @Inject
    FileService files;

    @Inject
    HttpServletRequest request;

    private List<ApplicationRow> rows = List.of();

    public void load() {
        rows = files.search(getText());
    }

    /** What is sought; an identity number in an address counts as not said, since addresses are logged and remembered. */
    public String getText() {
        String text = Objects.requireNonNullElse(request.getParameter("q"), "").strip();
        return text.matches(NUMBER) && !request.getMethod().equals("POST") ? "" : text;
    }

    /** Too short a word would find everybody. */
    public boolean isTooShort() {
        return getText().length() < SHORTEST;
    }

    /** What was sought, without repeating an identity number on the page. */
    public String getShown() {
        return getText().matches(NUMBER) ? "" : getText();
    }

    /** Whether there may be more than are shown: a longer word finds them. */
    public boolean isFull() {
        return rows.size() >= FileService.MOST_FOUND;
    }

    public int getMost() {
        return FileService.MOST_FOUND;
    }

    public List<ApplicationRow> getRows() {
        return rows;
    }
}
