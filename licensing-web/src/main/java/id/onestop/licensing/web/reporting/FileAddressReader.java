package id.onestop.licensing.web.reporting;

import id.onestop.licensing.domain.reporting.Measure;
import id.onestop.licensing.ejb.reporting.FileFilter;
import id.onestop.licensing.ejb.reporting.FileFilter.Place;
import id.onestop.licensing.ejb.reporting.Standing;
import id.onestop.licensing.web.shared.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which files a page is about, as its address says; anything odd counts as not said. */
@RequestScoped
public class FileAddressReader {

    private static final int LINES = 50;

    @Inject
    HttpServletRequest request;

    @Inject
    Site site;

    @Inject
    Clock clock;

    FileFilter filter() {
        var measure = choice(Measure.values(), "measure");
        var standing = choice(Standing.values(), "standing");
        var steps = request.getParameterValues("step");
        return new FileFilter(
                measure,
                day("from"),
                day("to"),
                measure == null && standing == null ? Standing.IN_PROCESS : standing,
                parameter("service"),
                steps == null
                        ? Set.of()
                        : Set.of(Arrays.stream(steps)
                                .filter(step -> !step.isBlank())
                                .distinct()
                                .toArray(String[]::new)),
                account(),
                Place.parse(parameter("after")),
                LINES);
    }

    /** The query of another page of the same files. */
    String query(FileFilter filter, @Nullable String after) {
        var query = new FileQuery();
        if (filter.measure() == null) {
            query.with("standing", filter.standing());
        } else {
            query.with("measure", filter.measure()).with("from", filter.from()).with("to", filter.to());
        }
        return "?"
                + query.with("service", filter.service())
                        .each("step", filter.steps())
                        .with("account", filter.account())
                        .with("after", after)
                        .text();
    }

    private LocalDate day(String name) {
        var today = LocalDate.ofInstant(clock.instant(), site.getZone());
        try {
            String day = parameter(name);
            return day == null ? today : LocalDate.parse(day);
        } catch (DateTimeParseException odd) {
            return today;
        }
    }

    private @Nullable Long account() {
        String account = parameter("account");
        return account != null && account.matches("\\d{1,18}") ? Long.valueOf(account) : null;
    }

    private <E extends Enum<E>> @Nullable E choice(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(parameter(name)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }
}
