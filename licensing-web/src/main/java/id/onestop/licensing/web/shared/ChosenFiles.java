package id.onestop.licensing.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The files picked from a list, as the address of the next page names them. */
@RequestScoped
public class ChosenFiles {

    private static final int MOST = 50;
    private static final int LONGEST = 40;

    @Inject
    HttpServletRequest request;

    public List<String> numbers() {
        String[] chosen = request.getParameterValues("number");
        return chosen == null
                ? List.of()
                : Arrays.stream(chosen)
                        .filter(one -> !one.isBlank() && one.length() <= LONGEST)
                        .distinct()
                        .limit(MOST)
                        .toList();
    }
}
