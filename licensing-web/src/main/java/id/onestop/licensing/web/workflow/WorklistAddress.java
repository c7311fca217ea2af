package id.onestop.licensing.web.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.onestop.licensing.ejb.workflow.WorkFilter;
import id.onestop.licensing.ejb.workflow.WorkFilter.Cursor;
import id.onestop.licensing.ejb.workflow.WorkSort;
import id.onestop.licensing.ejb.workflow.WorkTab;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** View, filter, order and place of a worklist as its address says; anything odd counts as not said. */
@RequestScoped
public class WorklistAddress {

    static final List<String> KINDS = List.of(
            "COMPLETENESS_CHECK",
            "RETURN_CONSENT",
            "VERIFICATION",
            "PARAF",
            "DECISION",
            "SIGNATURE",
            "PRINT",
            "WET_SIGNATURE",
            "NUMBERING",
            "HAND_OVER");

    private static final int LINES = 25;

    @Inject
    HttpServletRequest request;

    WorkFilter filter() {
        String kind = kind();
        return new WorkFilter(
                tab(),
                service(),
                kind == null ? Set.of() : Set.of(kind),
                sort(),
                Cursor.parse(parameter("after")),
                LINES);
    }

    WorkTab tab() {
        return choice(WorkTab.values(), "tab", WorkTab.MINE);
    }

    WorkSort sort() {
        return choice(WorkSort.values(), "sort", WorkSort.SLACK);
    }

    @Nullable
    String service() {
        return parameter("service");
    }

    @Nullable
    String kind() {
        String kind = parameter("step");
        return kind != null && KINDS.contains(kind) ? kind : null;
    }

    boolean filtered() {
        return service() != null || kind() != null;
    }

    boolean first() {
        return parameter("after") == null;
    }

    /** The query of another page, with the same view and filter. */
    String query(WorkSort sort, @Nullable String after) {
        var parts = Stream.of(
                part("tab", tab().name()),
                part("service", service()),
                part("step", kind()),
                part("sort", sort == WorkSort.SLACK ? null : sort.name()),
                part("after", after));
        return "?" + String.join("&", parts.filter(part -> !part.isEmpty()).toList());
    }

    private <E extends Enum<E>> E choice(E[] all, String name, E otherwise) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(parameter(name)))
                .findFirst()
                .orElse(otherwise);
    }

    private static String part(String name, @Nullable String value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value, UTF_8);
    }

    @Nullable
    String parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }
}
